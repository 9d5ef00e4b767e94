stikkordSok.b(0,"samtale	begreper/samtale.html		L1.2 Speed date\u001fmetoder/speed-date.html");
