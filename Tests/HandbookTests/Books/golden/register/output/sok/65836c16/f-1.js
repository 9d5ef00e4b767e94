stikkordSok.f(1,"AL");
