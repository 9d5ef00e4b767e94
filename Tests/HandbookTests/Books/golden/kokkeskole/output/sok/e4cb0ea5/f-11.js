stikkordSok.f(11,"GC");
