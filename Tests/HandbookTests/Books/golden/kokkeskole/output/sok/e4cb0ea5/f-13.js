stikkordSok.f(13,"CB");
