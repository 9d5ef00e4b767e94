stikkordSok.p(0,"HKYM;S;Q;O;K;U;HO;GG;FcW;LRM;kB;gB;a;I;EE;O;O;JK;U;O;CA;kB;C;DLS;K;CA;C;Q;W;S;S;IOM;E;M;C;QSS;aQ;K;K;XG;K;CC;oB;I;G;HQ;Q;K;U;c;M;S;iB;O;O;");
