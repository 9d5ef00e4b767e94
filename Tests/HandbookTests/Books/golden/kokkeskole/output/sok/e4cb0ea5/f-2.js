stikkordSok.f(2,"BB");
