stikkordSok.f(4,"RB");
