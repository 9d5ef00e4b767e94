stikkordSok.p(0,"E;MC;C;K;G;G;");
