stikkordSok.p(0,"S;K;W;CE;qB;YI;M;O;W;a;CACK;O;RFG;S;HK;c;EA;DE;LGI;W;M;C;E;O;G;S;K;KI;sB;UYFK;C;a;iB;Q;O;Q;K;M;mB;IG;M;e;M;c;");
