stikkordSok.b(0,"læring	begreper/laering.html		L1.1 Hvorfor lære?\u001flaering/hvorfor.html\nkunnskap & kultur	begreper/kunnskap-kultur.html		L1.1 Hvorfor lære?\u001flaering/hvorfor.html");
