stikkordSok.f(3,"CB");
