stikkordSok.f(4,"EC");
