stikkordSok.f(5,"GC");
