stikkordSok.p(0,"I;S;I;I;O;C;c;CAAU;M;CE;I;Y;M;G;C;Q;K;K;EE;a;C;");
