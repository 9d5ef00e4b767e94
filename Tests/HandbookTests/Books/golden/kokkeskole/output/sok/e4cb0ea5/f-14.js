stikkordSok.f(14,"BB");
