stikkordSok.f(12,"BB");
