stikkordSok.f(2,"LC");
