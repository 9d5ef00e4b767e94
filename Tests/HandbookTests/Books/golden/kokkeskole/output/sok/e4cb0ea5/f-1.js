stikkordSok.f(1,"EE");
