stikkordSok.p(0,"OC;O;U;C;W;CI;M;K;CK;U;M;DI;FME;G;K;S;Q;EI;S;E;S;K;G;Y;W;I;I;K;O;MI;U;C;Q;");
