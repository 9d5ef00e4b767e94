stikkordSok.f(6,"GC");
