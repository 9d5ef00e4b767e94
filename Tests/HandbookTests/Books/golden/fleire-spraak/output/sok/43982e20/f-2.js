stikkordSok.f(2,"IBBG");
