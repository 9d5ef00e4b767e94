stikkordSok.f(9,"GC");
