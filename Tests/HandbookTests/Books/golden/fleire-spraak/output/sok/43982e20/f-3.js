stikkordSok.f(3,"QB");
