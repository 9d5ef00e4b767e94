stikkordSok.f(1,"AIBB");
