stikkordSok.p(0,"W;U;E;K;K;I;Y;Q;C;TK;C;E;O;M;U;Q;gBI;a;C;NLI;S;O;GG;I;C;CAA;EAA;");
