stikkordSok.f(7,"EC");
