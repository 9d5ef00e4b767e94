extension WordPairs {
    /// A line a word: the stem of the first one stands for the stems of all that follow, whether those are written in
    /// bokmål or in nynorsk. Forms are listed where they have stems of their own. What is also another word in the other
    /// language (nynorsk «seier» and «viss») is left out.
    static let norwegianTable = """
        jeg eg
        hun ho
        vi me
        de dei
        deres dykkar
        vår vårt våre
        hans hans
        hennes hennar
        en ein ei
        et eit
        ingen inga
        ikke ikkje
        hva kva
        hvem kven
        hvor kor hen
        hvordan korleis
        hvorfor kvifor
        hver hvert kvar kvart
        hverandre kvarandre
        hverdag kvardag
        hverdagslig kvardagsleg
        hvilken hvilket hvilke
        noe noko
        noen nokon nokre
        mye mykje
        mer meir
        flere fleire
        bare berre
        hel hele helt heil heile heilt
        selv sjølv sjølve
        selvstendig sjølvstendig
        selvhjelp sjølvhjelp
        fra frå
        uten utan
        utenfor utanfor
        utenom utanom
        innen innan
        innenfor innanfor
        siden sidan
        ovenfor ovanfor
        nedenfor nedanfor
        annen annet annan anna
        annerledes annleis
        enten anten
        enda enno ennå
        allerede allereie
        da då
        dersom
        likevel likevel
        fortsatt framleis
        fremdeles
        ganske
        kanskje
        aldri
        gjerne gjerne
        sammen saman
        sammenheng samanheng
        sammenligne sammenlikne samanlikne
        sammenligning sammenlikning samanlikning
        sammensetning samansetjing
        sted steder stedet stad stader staden stadene
        arbeidssted arbeidsstad
        bosted bustad
        bolig bustad
        """
}
