stikkordSok.b(0,"learning	concepts/learning.html		LWhy “learn”?\u001flearning/why.html");
