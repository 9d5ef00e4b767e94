stikkordSok.f(8,"CBDC");
