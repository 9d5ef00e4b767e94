stikkordSok.f(10,"CB");
