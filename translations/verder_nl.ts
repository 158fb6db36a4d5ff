<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
    <context>
        <name>Account</name>
        <message>
            <source>The service describes your account in a way that Verder cannot read. Update Verder, or report this to the service.</source>
            <translation>De dienst beschrijft uw account op een manier die Verder niet kan lezen. Werk Verder bij, of meld dit aan de dienst.</translation>
        </message>
    </context>
    <context>
        <name>ApiAnswer</name>
        <message>
            <source>You are not signed in any more. Sign in and try again.</source>
            <translation>U bent niet meer ingelogd. Log in en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The service does not answer as it should. Check your connection, or try again later.</source>
            <translation>De dienst antwoordt niet zoals het hoort. Controleer uw verbinding, of probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>The service is too busy now. Try again later.</source>
            <translation>Het is nu te druk bij de dienst. Probeer het later opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveReader</name>
        <message>
            <source>“%1” is damaged: its part “%2” is not whole. Open an earlier copy of it, for example from a backup.</source>
            <translation>‘%1’ is beschadigd: het onderdeel ‘%2’ is niet heel. Open een eerdere kopie, bijvoorbeeld uit een back-up.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveWriter</name>
        <message>
            <source>The draft could not be put together. Try again, or save a copy.</source>
            <translation>Het concept kon niet worden samengesteld. Probeer het opnieuw, of sla een kopie op.</translation>
        </message>
    </context>
    <context>
        <name>BlobStore</name>
        <message>
            <source>The copy of a document that Verder kept is damaged. Add the document again.</source>
            <translation>De kopie van een document die Verder bewaarde, is beschadigd. Voeg het document opnieuw toe.</translation>
        </message>
    </context>
    <context>
        <name>CaseList</name>
        <message>
            <source>The service lists your applications in a way that Verder cannot read. Update Verder, or report this to the service.</source>
            <translation>De dienst geeft uw aanvragen door op een manier die Verder niet kan lezen. Werk Verder bij, of meld dit aan de dienst.</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>%1 (not ticked)</source>
            <translation>%1 (niet aangevinkt)</translation>
        </message>
        <message>
            <source>still to be filled in</source>
            <translation>nog in te vullen</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>niet ingevuld</translation>
        </message>
        <message>
            <source>goes by post, with its cover sheet</source>
            <translation>gaat per post, met het voorblad</translation>
        </message>
        <message>
            <source>you add this later</source>
            <translation>u voegt dit later toe</translation>
        </message>
        <message>
            <source>not added yet</source>
            <translation>nog niet toegevoegd</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
    </context>
    <context>
        <name>CoverSheetPrinter</name>
        <message>
            <source>Cover sheet</source>
            <translation>Voorblad</translation>
        </message>
        <message>
            <source>Send this sheet by post, together with what it is about. The address is in the letter from the IND, or on ind.nl.</source>
            <translation>Stuur dit blad per post mee. Het adres staat in de brief van de IND of op ind.nl.</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Hoort bij</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Aanvraag</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Referent</translation>
        </message>
        <message>
            <source>E-application number</source>
            <translation>E-aanvraagnummer</translation>
        </message>
        <message>
            <source>Not known yet. Print this sheet again when the application has been received.</source>
            <translation>Nog niet bekend. Print dit blad opnieuw als de aanvraag is ontvangen.</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Zaaknummer</translation>
        </message>
        <message>
            <source>This is not an official form of the IND.</source>
            <translation>Dit is geen officieel formulier van de IND.</translation>
        </message>
    </context>
    <context>
        <name>DocumentState</name>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n pagina</numerusform>
                <numerusform>%n pagina’s</numerusform>
            </translation>
        </message>
        <message>
            <source>by post</source>
            <translation>per post</translation>
        </message>
        <message>
            <source>you add this later</source>
            <translation>u voegt dit later toe</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>niet verplicht</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n more to add</source>
            <translation>
                <numerusform>%1, nog %n toe te voegen</numerusform>
                <numerusform>%1, nog %n toe te voegen</numerusform>
            </translation>
        </message>
        <message>
            <source>still to be added</source>
            <translation>nog toe te voegen</translation>
        </message>
    </context>
    <context>
        <name>DraftFile</name>
        <message>
            <source>The document “%1” was not found. Point out where the file is now.</source>
            <translation>Het document ‘%1’ is niet gevonden. Wijs aan waar het bestand nu staat.</translation>
        </message>
        <message>
            <source>“%1” is damaged: its parts do not belong together. Open an earlier copy of it, for example from a backup.</source>
            <translation>‘%1’ is beschadigd: de onderdelen horen niet bij elkaar. Open een eerdere kopie, bijvoorbeeld uit een back-up.</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name, or replace it.</source>
            <translation>‘%1’ bestaat al. Kies een andere naam, of vervang het bestand.</translation>
        </message>
        <message>
            <source>“%1” is no longer where it was opened. Save a copy, or save it there again.</source>
            <translation>‘%1’ staat niet meer op de plaats waar het is geopend. Sla een kopie op, of sla het daar opnieuw op.</translation>
        </message>
        <message>
            <source>“%1” was changed by someone else since you opened it. Save a copy, compare the two, or replace it.</source>
            <translation>Iemand anders heeft ‘%1’ gewijzigd sinds u het opende. Sla een kopie op, vergelijk de twee, of vervang het bestand.</translation>
        </message>
        <message>
            <source>“%1” was changed by someone else while it was being saved. Save again.</source>
            <translation>Iemand anders heeft ‘%1’ gewijzigd tijdens het opslaan. Sla opnieuw op.</translation>
        </message>
        <message>
            <source>Saving was cancelled. Nothing was changed.</source>
            <translation>Het opslaan is geannuleerd. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>“%1” was saved by a later version of Verder. Update Verder to work on it.</source>
            <translation>‘%1’ is opgeslagen door een nieuwere versie van Verder. Werk Verder bij om eraan verder te werken.</translation>
        </message>
        <message>
            <source>“%1” is damaged: the answers in it cannot be read any more. Open an earlier copy of it, for example from a backup.</source>
            <translation>‘%1’ is beschadigd: de antwoorden erin zijn niet meer te lezen. Open een eerdere kopie, bijvoorbeeld uit een back-up.</translation>
        </message>
        <message>
            <source>This form is larger than a draft can hold. Report this to whoever made the form.</source>
            <translation>Dit formulier is groter dan een concept kan bevatten. Meld dit aan de maker van het formulier.</translation>
        </message>
        <message>
            <source>This draft holds more than a draft can. Remove rows or shorten long answers, and save again.</source>
            <translation>Er staat meer in dan in een concept past. Verwijder rijen of kort lange antwoorden in, en sla opnieuw op.</translation>
        </message>
        <message>
            <source>The documents of this draft are too large for one file. Save without the documents in it: then they stand in a folder beside the draft.</source>
            <translation>De bijlagen van dit concept zijn te groot voor één bestand. Sla op zonder de bijlagen erin: dan staan ze in een map naast het concept.</translation>
        </message>
        <message numerus="yes">
            <source>A draft can have %n document(s) at the most. Put some together, or remove some.</source>
            <translation>
                <numerusform>Een concept kan hooguit %n bijlage hebben. Voeg bijlagen samen, of verwijder er een paar.</numerusform>
                <numerusform>Een concept kan hooguit %n bijlagen hebben. Voeg bijlagen samen, of verwijder er een paar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftKey</name>
        <message>
            <source>Encryption does not work on this computer: there is too little memory. Close other programs and try again.</source>
            <translation>Versleutelen lukt niet op deze computer: er is te weinig geheugen. Sluit andere programma’s en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>“%1” is damaged: a part that is encrypted is not as it was written. Open an earlier copy of it, for example from a backup.</source>
            <translation>‘%1’ is beschadigd: een versleuteld deel is niet meer zoals het is geschreven. Open een eerdere kopie, bijvoorbeeld uit een back-up.</translation>
        </message>
        <message>
            <source>That is not the password of “%1”. Try again; mind capital letters.</source>
            <translation>Dat is niet het wachtwoord van ‘%1’. Probeer het opnieuw; let op hoofdletters.</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Give its password to open it.</source>
            <translation>‘%1’ is versleuteld. Geef het wachtwoord om het te openen.</translation>
        </message>
    </context>
    <context>
        <name>DraftLock</name>
        <message>
            <source>“%1” is in use by %2 on %3 since %4. Open it read-only, open a copy, or edit it anyway.</source>
            <translation>‘%1’ is in gebruik bij %2 op %3 sinds %4. Open het alleen-lezen, open een kopie, of bewerk het toch.</translation>
        </message>
    </context>
    <context>
        <name>FileKind</name>
        <message>
            <source>It seems to be a PDF document.</source>
            <translation>Het lijkt een PDF-document te zijn.</translation>
        </message>
        <message>
            <source>It is a web page, perhaps the sign-in page of a site that was saved in its place.</source>
            <translation>Het is een webpagina, misschien de inlogpagina van een site die in plaats van het bestand is opgeslagen.</translation>
        </message>
        <message>
            <source>It seems to be a picture.</source>
            <translation>Het lijkt een afbeelding te zijn.</translation>
        </message>
        <message>
            <source>It is an archive of another kind.</source>
            <translation>Het is een archief van een andere soort.</translation>
        </message>
        <message>
            <source>It is a ZIP file without any content.</source>
            <translation>Het is een zip-bestand zonder inhoud.</translation>
        </message>
        <message>
            <source>It seems to be a Word, Excel or PowerPoint document.</source>
            <translation>Het lijkt een document van Word, Excel of PowerPoint te zijn.</translation>
        </message>
        <message>
            <source>It seems to be a LibreOffice document.</source>
            <translation>Het lijkt een document van LibreOffice te zijn.</translation>
        </message>
        <message>
            <source>It is a ZIP file of another program.</source>
            <translation>Het is een zip-bestand van een ander programma.</translation>
        </message>
        <message>
            <source>“%1” is empty. Open an earlier copy of it, for example from a backup.</source>
            <translation>‘%1’ is leeg. Open een eerdere kopie, bijvoorbeeld uit een back-up.</translation>
        </message>
        <message>
            <source>“%1” holds nothing but zeros: it was not written to the disk completely. Open an earlier copy of it, for example from a backup.</source>
            <translation>‘%1’ bevat alleen nullen: het is niet volledig op de schijf gezet. Open een eerdere kopie, bijvoorbeeld uit een back-up.</translation>
        </message>
        <message>
            <source>The end of “%1” is missing: it was not copied or downloaded completely. Copy it again, or open an earlier copy.</source>
            <translation>Het einde van ‘%1’ ontbreekt: het is niet volledig gekopieerd of gedownload. Kopieer het opnieuw, of open een eerdere kopie.</translation>
        </message>
        <message>
            <source>Unpack it first, and open the draft that is in it.</source>
            <translation>Pak het eerst uit en open het concept dat erin zit.</translation>
        </message>
        <message>
            <source>It is a ZIP file with a password.</source>
            <translation>Het is een ZIP-bestand met een wachtwoord.</translation>
        </message>
        <message>
            <source>It is a ZIP file with a draft in it.</source>
            <translation>Het is een ZIP-bestand met een concept erin.</translation>
        </message>
        <message>
            <source>It seems to be a document of an older Office program, or a mail from Outlook.</source>
            <translation>Het lijkt een document van een ouder Office-programma te zijn, of een mail uit Outlook.</translation>
        </message>
        <message>
            <source>It seems to be a letter, saved as RTF.</source>
            <translation>Het lijkt een brief te zijn, opgeslagen als RTF.</translation>
        </message>
        <message>
            <source>It is a program. Do not start it if you do not know where it comes from.</source>
            <translation>Het is een programma. Start het niet als u niet weet waar het vandaan komt.</translation>
        </message>
        <message>
            <source>It holds data of another program, as XML.</source>
            <translation>Het bevat gegevens van een ander programma, als XML.</translation>
        </message>
        <message>
            <source>It seems to be plain text.</source>
            <translation>Het lijkt gewone tekst te zijn.</translation>
        </message>
        <message>
            <source>If it was saved on the website of the IND, only that site can open it: begin a new application here.</source>
            <translation>Als het is opgeslagen op de website van de IND, kan alleen die site het openen: begin hier een nieuwe aanvraag.</translation>
        </message>
        <message>
            <source>Choose a file that Verder saved.</source>
            <translation>Kies een bestand dat Verder heeft opgeslagen.</translation>
        </message>
        <message>
            <source>“%1” is no draft of Verder.</source>
            <translation>‘%1’ is geen concept van Verder.</translation>
        </message>
    </context>
    <context>
        <name>FileSystem</name>
        <message>
            <source>“%1” could not be saved: the disk is full. Make room, or choose another disk.</source>
            <translation>‘%1’ kon niet worden opgeslagen: de schijf is vol. Maak ruimte vrij, of kies een andere schijf.</translation>
        </message>
        <message>
            <source>“%1” could not be saved: the disk is full (%2 free). Make room, or choose another disk.</source>
            <translation>‘%1’ kon niet worden opgeslagen: de schijf is vol (%2 vrij). Maak ruimte vrij, of kies een andere schijf.</translation>
        </message>
        <message>
            <source>“%1” cannot be changed: the disk is read-only. Choose another folder.</source>
            <translation>‘%1’ kan niet worden gewijzigd: de schijf is alleen-lezen. Kies een andere map.</translation>
        </message>
        <message>
            <source>You have no permission for “%1”. Choose another folder, or ask your administrator.</source>
            <translation>U hebt geen rechten voor ‘%1’. Kies een andere map, of vraag het uw beheerder.</translation>
        </message>
        <message>
            <source>“%1” was not found. It may have been moved or deleted, or the drive is not connected.</source>
            <translation>‘%1’ is niet gevonden. Misschien is het verplaatst of verwijderd, of is het station niet verbonden.</translation>
        </message>
        <message>
            <source>“%1” is there already, or in use. Choose another name.</source>
            <translation>‘%1’ bestaat al, of is in gebruik. Kies een andere naam.</translation>
        </message>
        <message>
            <source>“%1” could not be read or written: %2. Try again, or choose another disk.</source>
            <extracomment>%2 is the operating system's own sentence, such as "Input/output error"</extracomment>
            <translation>‘%1’ kon niet worden gelezen of geschreven: %2. Probeer het opnieuw, of kies een andere schijf.</translation>
        </message>
        <message>
            <source>“%1” could not be written: what the disk gave back differs from what was written. Choose another disk and have this one checked.</source>
            <translation>‘%1’ kon niet worden geschreven: wat de schijf teruggaf, is anders dan wat erop is gezet. Kies een andere schijf en laat deze controleren.</translation>
        </message>
        <message>
            <source>“%1” is not a file. Choose a file instead.</source>
            <translation>‘%1’ is geen bestand. Kies een bestand.</translation>
        </message>
        <message>
            <source>“%1” is larger than the %2 bytes allowed. Choose a smaller file.</source>
            <translation>‘%1’ is groter dan de toegestane %2 bytes. Kies een kleiner bestand.</translation>
        </message>
        <message>
            <source>“%1” is too large. Choose a smaller file.</source>
            <translation>‘%1’ is te groot. Kies een kleiner bestand.</translation>
        </message>
        <message>
            <source>“%1” is a folder. Open it, and choose the draft in it: a file whose name ends with .tfa.</source>
            <translation>‘%1’ is een map. Open die en kies het concept erin: een bestand waarvan de naam eindigt op .tfa.</translation>
        </message>
    </context>
    <context>
        <name>HttpServer</name>
        <message>
            <source>Port %1 is in use by another program. Choose another one, or 0 for any that is free.</source>
            <translation>Poort %1 is in gebruik bij een ander programma. Kies een andere, of 0 voor een willekeurige vrije poort.</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>The unsaved work is damaged, and cannot be opened.</source>
            <translation>Het niet-opgeslagen werk is beschadigd en kan niet worden geopend.</translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message>
            <source>This is no UTF-8. Save the file as UTF-8.</source>
            <translation>Dit is geen UTF-8. Sla het bestand op als UTF-8.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes, which is too large to read. Use a smaller file.</source>
            <translation>%1 is groter dan %2 bytes en daarmee te groot om te lezen. Gebruik een kleiner bestand.</translation>
        </message>
        <message>
            <source>The file starts with a byte order mark. Save it as UTF-8 without one.</source>
            <translation>Het bestand begint met een byte order mark. Sla het op als UTF-8 zonder byte order mark.</translation>
        </message>
        <message>
            <source>Something follows after the end. Remove it, or check the brackets before it.</source>
            <translation>Er volgt nog iets na het einde. Verwijder het, of controleer de haakjes ervoor.</translation>
        </message>
        <message>
            <source>There are more than %1 values. Split the file or remove some.</source>
            <translation>Er zijn meer dan %1 waarden. Splits het bestand of verwijder er enkele.</translation>
        </message>
        <message>
            <source>This is nested more than %1 deep. Make it flatter.</source>
            <translation>Dit is meer dan %1 niveaus diep genest. Maak het vlakker.</translation>
        </message>
        <message>
            <source>The name "%1" stands here twice. Remove or rename one of them.</source>
            <translation>De naam "%1" staat hier twee keer. Verwijder of hernoem er een.</translation>
        </message>
        <message>
            <source>Put a comma or "}" here.</source>
            <translation>Zet hier een komma of "}".</translation>
        </message>
        <message>
            <source>Put a name in double quotes here, or remove the comma before.</source>
            <translation>Zet hier een naam tussen dubbele aanhalingstekens, of verwijder de komma ervoor.</translation>
        </message>
        <message>
            <source>Put a colon after the name "%1".</source>
            <translation>Zet een dubbele punt na de naam "%1".</translation>
        </message>
        <message>
            <source>Put a comma or "]" here.</source>
            <translation>Zet hier een komma of "]".</translation>
        </message>
        <message>
            <source>A text does not end. Put a double quote where it ends.</source>
            <translation>Een tekst eindigt niet. Zet een dubbel aanhalingsteken waar de tekst eindigt.</translation>
        </message>
        <message>
            <source>A text holds a line break or control character. Write it as \n or \u0000.</source>
            <translation>Een tekst bevat een regeleinde of stuurteken. Schrijf dit als \n of \u0000.</translation>
        </message>
        <message>
            <source>After a backslash only " \ / b f n r t or u may stand. Write \\ for a backslash.</source>
            <translation>Na een backslash mag alleen " \ / b f n r t of u staan. Schrijf \\ voor een backslash.</translation>
        </message>
        <message>
            <source>Write four hexadecimal digits after \u.</source>
            <translation>Schrijf vier hexadecimale cijfers na \u.</translation>
        </message>
        <message>
            <source>This is half of a character. Write both halves (\uD800-\uDBFF, \uDC00-\uDFFF).</source>
            <translation>Dit is een half teken. Schrijf beide helften (\uD800-\uDBFF, \uDC00-\uDFFF).</translation>
        </message>
        <message>
            <source>This is no number as JSON writes it. Write it as 12, -1.5 or 2e10.</source>
            <translation>Dit is geen getal zoals JSON het schrijft. Schrijf het als 12, -1.5 of 2e10.</translation>
        </message>
        <message>
            <source>This number is too large or too small. Use at most 1e308, and at least 1e-307.</source>
            <translation>Dit getal is te groot of te klein. Gebruik hoogstens 1e308 en minstens 1e-307.</translation>
        </message>
        <message>
            <source>A value is missing here. Put one, in double quotes if it is a text.</source>
            <translation>Hier ontbreekt een waarde. Zet er een neer, tussen dubbele aanhalingstekens als het een tekst is.</translation>
        </message>
    </context>
    <context>
        <name>MissingLine</name>
        <message numerus="yes">
            <source>%n question(s) to go</source>
            <translation>
                <numerusform>Nog %n vraag</numerusform>
                <numerusform>Nog %n vragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) to go</source>
            <translation>
                <numerusform>Nog %n document</numerusform>
                <numerusform>Nog %n documenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) to go</source>
            <translation>
                <numerusform>Nog %n punt</numerusform>
                <numerusform>Nog %n punten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <extracomment>%1 is "2 points to go", %2 the name of a person</extracomment>
            <translation>%1 voor %2</translation>
        </message>
        <message numerus="yes">
            <source>%n to go</source>
            <comment>short</comment>
            <translation>
                <numerusform>Nog %n</numerusform>
                <numerusform>Nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything on this page is filled in.</source>
            <translation>Alles op deze pagina is ingevuld.</translation>
        </message>
        <message>
            <source>Everything is filled in.</source>
            <translation>Alles is ingevuld.</translation>
        </message>
        <message>
            <source>Complete.</source>
            <comment>short</comment>
            <translation>Compleet.</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>Something in the outbox is encrypted. Open its draft to go on with it.</source>
            <translation>Iets bij Te versturen is versleuteld. Open het concept om ermee verder te gaan.</translation>
        </message>
        <message>
            <source>Something in the outbox stands in the wrong place. Its file is kept. Open the draft and send it again: what was received already is not registered twice.</source>
            <translation>Iets bij Te versturen staat op de verkeerde plaats. Het bestand blijft bewaard. Open het concept en verstuur het opnieuw: wat al is ontvangen, wordt niet twee keer geregistreerd.</translation>
        </message>
        <message>
            <source>Something in the outbox cannot be read. Its file is kept. Open the draft and send it again: what was received already is not registered twice.</source>
            <translation>Iets bij Te versturen kan niet worden gelezen. Het bestand blijft bewaard. Open het concept en verstuur het opnieuw: wat al is ontvangen, wordt niet twee keer geregistreerd.</translation>
        </message>
        <message>
            <source>Something in the outbox was put there by a later version of Verder. Update Verder to go on with it.</source>
            <translation>Iets bij Te versturen is daar gezet door een nieuwere versie van Verder. Werk Verder bij om ermee verder te gaan.</translation>
        </message>
    </context>
    <context>
        <name>OutboxCards</name>
        <message>
            <source>Waiting for your payment</source>
            <translation>Wacht op uw betaling</translation>
        </message>
        <message>
            <source>We check whether it was received. Do not pay again.</source>
            <translation>Wij controleren of alles is ontvangen. Betaal niet opnieuw.</translation>
        </message>
        <message>
            <source>Not accepted. Open it to see why.</source>
            <translation>Niet geaccepteerd. Open het concept om te zien waarom.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Open its draft and give the password to go on.</source>
            <translation>Open het concept en geef het wachtwoord om verder te gaan.</translation>
        </message>
        <message>
            <source>Being sent. Open it to go on.</source>
            <translation>Wordt verstuurd. Open het concept om verder te gaan.</translation>
        </message>
        <message>
            <source>Encrypted draft</source>
            <translation>Versleuteld concept</translation>
        </message>
    </context>
    <context>
        <name>PageWriter</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 van %2</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>The PDF could not be made. Try again.</source>
            <translation>De PDF is niet gemaakt. Probeer het opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>Pattern</name>
        <message>
            <source>A ")" has no "(". Remove it, or write \).</source>
            <translation>Bij een ")" hoort geen "(". Verwijder het haakje, of schrijf \).</translation>
        </message>
        <message>
            <source>The pattern is nested too deeply. Make it simpler.</source>
            <translation>Het patroon is te diep genest. Maak het eenvoudiger.</translation>
        </message>
        <message>
            <source>"^" and "$" can only stand at the start and the end. Write \^ or \$.</source>
            <translation>"^" en "$" mogen alleen aan het begin en het einde staan. Schrijf \^ of \$.</translation>
        </message>
        <message>
            <source>There is nothing before "%1" to repeat.</source>
            <translation>Er staat niets voor "%1" om te herhalen.</translation>
        </message>
        <message>
            <source>Only ( ) and (?: ) are known. Write the pattern without looking ahead or back.</source>
            <translation>Alleen ( ) en (?: ) zijn bekend. Schrijf het patroon zonder vooruit of terug te kijken.</translation>
        </message>
        <message>
            <source>A "(" has no ")". Add it, or write \(.</source>
            <translation>Bij een "(" hoort geen ")". Voeg het haakje toe, of schrijf \(.</translation>
        </message>
        <message>
            <source>Write repeats as {2}, {2,} or {2,5}, up to %1.</source>
            <translation>Schrijf herhalingen als {2}, {2,} of {2,5}, tot %1.</translation>
        </message>
        <message>
            <source>A repeat is repeated. Put ( ) around the first, or leave one out.</source>
            <translation>Een herhaling wordt herhaald. Zet ( ) om de eerste, of laat er een weg.</translation>
        </message>
        <message>
            <source>A [ ] is not complete or holds something unknown. Write it as [A-Za-z0-9].</source>
            <translation>Een [ ] is niet compleet of bevat iets onbekends. Schrijf het als [A-Za-z0-9].</translation>
        </message>
        <message>
            <source>The pattern ends with a backslash. Write \\ for a backslash.</source>
            <translation>Het patroon eindigt met een backslash. Schrijf \\ voor een backslash.</translation>
        </message>
        <message>
            <source>"\%1" is not known in a pattern. Back references and word boundaries are not possible.</source>
            <translation>"\%1" is niet bekend in een patroon. Terugverwijzingen en woordgrenzen zijn niet mogelijk.</translation>
        </message>
        <message>
            <source>The pattern repeats too much. Use smaller numbers in { }.</source>
            <translation>Het patroon herhaalt te veel. Gebruik kleinere getallen in { }.</translation>
        </message>
    </context>
    <context>
        <name>PracticeBackend</name>
        <message>
            <source>A practice environment is running in this folder already. Use it, or choose another folder.</source>
            <translation>In deze map draait al een Oefenomgeving. Gebruik die, of kies een andere map.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another one.</source>
            <translation>De map %1 kan niet worden gemaakt. Kies een andere.</translation>
        </message>
    </context>
    <context>
        <name>PracticeOptions</name>
        <message>
            <source>The practice environment: a service on this machine that receives applications as a real one would, and passes nothing on.</source>
            <translation>De Oefenomgeving: een dienst op deze computer die aanvragen ontvangt zoals een echte dienst, en niets doorstuurt.</translation>
        </message>
        <message>
            <source>Shows this text.</source>
            <translation>Toont deze tekst.</translation>
        </message>
        <message>
            <source>Port to listen on; 0: the one of last time, or any that is free.</source>
            <translation>Poort om op te luisteren; 0: die van de vorige keer, of een willekeurige vrije poort.</translation>
        </message>
        <message>
            <source>Folder for the data; it is made where it is not there.</source>
            <translation>Map voor de gegevens; wordt gemaakt als die er niet is.</translation>
        </message>
        <message>
            <source>Date to act by, instead of the machine's own.</source>
            <translation>Datum om van uit te gaan, in plaats van die van de computer.</translation>
        </message>
        <message>
            <source>Language where a request asks for none: nl or en.</source>
            <translation>Taal als een verzoek er geen noemt: nl of en.</translation>
        </message>
        <message>
            <source>Ends when the standard input is closed.</source>
            <translation>Stopt zodra de standaardinvoer wordt gesloten.</translation>
        </message>
        <message>
            <source>Folder with definitions that come before the built-in ones; may be repeated.</source>
            <translation>Map met definities die voor de ingebouwde gaan; mag vaker voorkomen.</translation>
        </message>
        <message>
            <source>Form that is closed for now; may be repeated.</source>
            <translation>Formulier dat voorlopig gesloten is; mag vaker voorkomen.</translation>
        </message>
        <message>
            <source>--port needs a number from 0 to 65535.</source>
            <translation>Bij --port hoort een getal van 0 tot en met 65535.</translation>
        </message>
        <message>
            <source>Name a folder for the data with --data DIR, and nothing else.</source>
            <translation>Noem een map voor de gegevens met --data DIR, en verder niets.</translation>
        </message>
        <message>
            <source>--today needs a date as YYYY-MM-DD.</source>
            <translation>Bij --today hoort een datum als JJJJ-MM-DD.</translation>
        </message>
        <message>
            <source>--lang is nl or en.</source>
            <translation>--lang is nl of en.</translation>
        </message>
        <message>
            <source>How long an access token is good for.</source>
            <translation>Hoe lang een toegangstoken geldig is, in seconden.</translation>
        </message>
        <message>
            <source>--token-seconds needs a number above 0.</source>
            <translation>Geef bij --token-seconds een getal boven 0.</translation>
        </message>
    </context>
    <context>
        <name>PracticeProcess</name>
        <message>
            <source>The practice environment does not answer as it should. Install Verder again if this happens again.</source>
            <translation>De Oefenomgeving antwoordt niet zoals het hoort. Installeer Verder opnieuw als dit vaker gebeurt.</translation>
        </message>
    </context>
    <context>
        <name>PrintedNames</name>
        <message>
            <source>%1, V-number %2</source>
            <translation>%1, V-nummer %2</translation>
        </message>
        <message>
            <source>KvK %1</source>
            <translation>KvK %1</translation>
        </message>
        <message>
            <source>%1, KvK %2</source>
            <translation>%1, KvK %2</translation>
        </message>
    </context>
    <context>
        <name>ProviderKey</name>
        <message>
            <source>The key for signing in could not be made.</source>
            <translation>De sleutel voor het inloggen kon niet worden gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>QuestionHead</name>
        <message>
            <source>Why this question?</source>
            <translation>Waarom deze vraag?</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Toelichting</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>The acknowledgement of receipt cannot be read. Ask for it again, or update Verder.</source>
            <translation>De ontvangstbevestiging kan niet worden gelezen. Vraag deze opnieuw op, of werk Verder bij.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPrinter</name>
        <message>
            <source>Confirmation of receipt</source>
            <translation>Ontvangstbevestiging</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Oefening</translation>
        </message>
        <message>
            <source>E-application number %1</source>
            <translation>E-aanvraagnummer %1</translation>
        </message>
        <message>
            <source>Your application has been received</source>
            <translation>Uw aanvraag is ontvangen</translation>
        </message>
        <message>
            <source>On %1 at %2.</source>
            <translation>Op %1 om %2.</translation>
        </message>
        <message>
            <source>This was practice: nothing went to the IND, and nothing was paid.</source>
            <translation>Dit was een oefening: er is niets naar de IND gestuurd en niets betaald.</translation>
        </message>
        <message>
            <source>E-application number</source>
            <translation>E-aanvraagnummer</translation>
        </message>
        <message>
            <source>What was received</source>
            <translation>Wat is ontvangen</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Zaaknummer</translation>
        </message>
        <message>
            <source>Not known yet. You will find it later among your pending applications.</source>
            <translation>Nog niet bekend. U vindt het later bij uw lopende aanvragen.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Referent</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betaald</translation>
        </message>
        <message>
            <source>Authenticity</source>
            <translation>Echtheid</translation>
        </message>
        <message>
            <source>The signature of the receiver has been checked.</source>
            <translation>De handtekening van de ontvanger is gecontroleerd.</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Inzending</translation>
        </message>
        <message>
            <source>Fingerprint of what was sent</source>
            <translation>Vingerafdruk van wat is verstuurd</translation>
        </message>
        <message>
            <source>a document with fingerprint %1</source>
            <translation>een document met vingerafdruk %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 op %2</translation>
        </message>
        <message>
            <source>%1 (practice)</source>
            <translation>%1 (oefening)</translation>
        </message>
        <message>
            <source>Your report has been received</source>
            <translation>Uw melding is ontvangen</translation>
        </message>
        <message>
            <source>Your documents have been received</source>
            <translation>Uw documenten zijn ontvangen</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>This rule is nested more than %1 deep. Put parts of it in conditions.</source>
            <translation>Deze regel is meer dan %1 niveaus diep genest. Zet delen ervan in voorwaarden.</translation>
        </message>
        <message>
            <source>A rule has one operator, here are several. Put them in an "and" or "or".</source>
            <translation>Een regel heeft één operator, hier staan er meer. Zet ze in een "and" of "or".</translation>
        </message>
        <message>
            <source>There is no operator "%1". Use one that is described in the manual.</source>
            <translation>De operator "%1" bestaat niet. Gebruik er een die in de handleiding staat.</translation>
        </message>
        <message>
            <source>There is no operator "%1". Did you mean "%2"?</source>
            <translation>De operator "%1" bestaat niet. Bedoelde u "%2"?</translation>
        </message>
        <message>
            <source>"%1" needs a list of arguments. Put them in [ ].</source>
            <translation>"%1" heeft een lijst met argumenten nodig. Zet ze tussen [ ].</translation>
        </message>
        <message>
            <source>"%1" needs a list to go through and a rule for each.</source>
            <translation>"%1" heeft een lijst nodig om te doorlopen, en een regel voor elk element.</translation>
        </message>
        <message>
            <source>"%1" needs a list or a group here, as {"var": "name"}.</source>
            <translation>"%1" heeft hier een lijst of groep nodig, als {"var": "naam"}.</translation>
        </message>
        <message>
            <source>"reduce" over a group needs a value to start with. Add one as its third argument.</source>
            <translation>"reduce" over een groep heeft een beginwaarde nodig. Voeg die toe als derde argument.</translation>
        </message>
        <message>
            <source>"%1" is no date. Write it as 2026-12-31.</source>
            <translation>"%1" is geen datum. Schrijf het als 2026-12-31.</translation>
        </message>
        <message>
            <source>"%1" is no unit of time. Use days, weeks, months or years.</source>
            <translation>"%1" is geen tijdseenheid. Gebruik days, weeks, months of years.</translation>
        </message>
        <message>
            <source>"matches" needs a value and a pattern in quotes.</source>
            <translation>"matches" heeft een waarde nodig en een patroon tussen aanhalingstekens.</translation>
        </message>
        <message numerus="yes">
            <source>"%1" needs at least %n argument(s).</source>
            <translation>
                <numerusform>"%1" heeft minstens %n argument nodig.</numerusform>
                <numerusform>"%1" heeft minstens %n argumenten nodig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>"%1" needs %n argument(s), no more and no fewer.</source>
            <translation>
                <numerusform>"%1" heeft precies %n argument nodig.</numerusform>
                <numerusform>"%1" heeft precies %n argumenten nodig.</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" needs from %2 to %3 arguments.</source>
            <translation>"%1" heeft %2 tot en met %3 argumenten nodig.</translation>
        </message>
        <message>
            <source>A calculation has no outcome. Guard it against a division by zero and what is no number.</source>
            <translation>Een berekening heeft geen uitkomst. Voorkom delen door nul en rekenen met wat geen getal is.</translation>
        </message>
        <message>
            <source>An operator was given what it cannot work with. Check its arguments.</source>
            <translation>Een operator kreeg iets waar hij niet mee kan werken. Controleer de argumenten.</translation>
        </message>
        <message>
            <source>The rule takes too long or makes too much. Make it simpler, or the lists shorter.</source>
            <translation>De regel duurt te lang of maakt te veel. Maak de regel eenvoudiger, of de lijsten korter.</translation>
        </message>
        <message>
            <source>The rule stopped with "%1".</source>
            <translation>De regel stopte met "%1".</translation>
        </message>
        <message>
            <source>"var" takes a name, and a value for where it is unanswered.</source>
            <translation>Bij "var" hoort een naam, en een waarde voor als er geen antwoord is.</translation>
        </message>
        <message>
            <source>A name must stand here itself, in quotes: it cannot be computed.</source>
            <translation>Hier moet de naam zelf staan, tussen aanhalingstekens: een naam kan niet worden berekend.</translation>
        </message>
        <message>
            <source>There is no item "%1" that this rule can see. Check its name; from a row or a block, an item of the form is "/name".</source>
            <translation>Er is geen item "%1" dat deze regel kan zien. Controleer de naam; vanuit een rij of blok is een item van het formulier "/naam".</translation>
        </message>
        <message>
            <source>There is no element to name here. Name an item; an empty name is the element of a list in "some", "all", "filter" and their like.</source>
            <translation>Er is hier geen element om te noemen. Noem een item; een lege naam is het element van een lijst in "some", "all", "filter" en dergelijke.</translation>
        </message>
        <message>
            <source>In a form "val" takes one name. Write the name of the item, dots included.</source>
            <translation>In een formulier krijgt "val" één naam. Schrijf de naam van het item, met de punten erin.</translation>
        </message>
        <message>
            <source>"missing_some" needs a number and a list of names.</source>
            <translation>Bij "missing_some" horen een getal en een lijst met namen.</translation>
        </message>
        <message>
            <source>"condition" takes the name of a condition of the form.</source>
            <translation>Bij "condition" hoort de naam van een voorwaarde van het formulier.</translation>
        </message>
        <message>
            <source>There is no condition "%1". Check its name, or add it.</source>
            <translation>De voorwaarde "%1" bestaat niet. Controleer de naam, of voeg de voorwaarde toe.</translation>
        </message>
        <message>
            <source>"answered" takes the name of an item.</source>
            <translation>Bij "answered" hoort de naam van een item.</translation>
        </message>
        <message>
            <source>"lookup" takes the name of a table, a key, and a date and column if needed.</source>
            <translation>Bij "lookup" horen de naam van een tabel, een sleutel en zo nodig een datum en kolom.</translation>
        </message>
        <message>
            <source>There is no table "%1". Check its name, or add it.</source>
            <translation>De tabel "%1" bestaat niet. Controleer de naam, of voeg de tabel toe.</translation>
        </message>
        <message>
            <source>The column must be a name in quotes.</source>
            <translation>De kolom moet een naam tussen aanhalingstekens zijn.</translation>
        </message>
        <message>
            <source>"%1" compares %2 with %3: these never meet.</source>
            <translation>"%1" vergelijkt %2 met %3: die zijn nooit gelijk.</translation>
        </message>
        <message>
            <source>"%1" is none of the choices here: %2.</source>
            <translation>"%1" is geen van de keuzes hier: %2.</translation>
        </message>
        <message>
            <source>"%1" needs %2; here it gets %3.</source>
            <translation>"%1" heeft %2 nodig, maar krijgt hier %3.</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>ja of nee</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>een getal</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>een datum</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>een tekst</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>een lijst</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>een object</translation>
        </message>
        <message>
            <source> or </source>
            <translation> of </translation>
        </message>
        <message>
            <source>"%1" compares %2, which can be unanswered and then counts as 0. Put {"answered": ...} before it in an "and".</source>
            <translation>"%1" vergelijkt %2, en die vraag kan nog open zijn: dan telt zij als 0. Zet er {"answered": ...} voor, in een "and".</translation>
        </message>
        <message>
            <source>This rule is too long. Put parts of it in conditions.</source>
            <translation>Deze regel is te lang. Zet delen ervan in voorwaarden.</translation>
        </message>
    </context>
    <context>
        <name>ServiceStatus</name>
        <message>
            <source>The service describes itself in a way that Verder cannot read. Check its address in the settings.</source>
            <translation>De dienst beschrijft zichzelf op een manier die Verder niet kan lezen. Controleer het adres in de instellingen.</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>The proof of who signed in could not be confirmed as genuine, so you are not signed in. Try again; report it to the service if it happens again.</source>
            <translation>Het bewijs van wie er inlogde, is niet als echt bevestigd. U bent daarom niet ingelogd. Probeer het opnieuw, en meld het bij de dienst als het weer gebeurt.</translation>
        </message>
        <message>
            <source>The page for signing in describes itself in a way that Verder does not trust. Check its address in the settings, or report this to the service.</source>
            <translation>De inlogpagina beschrijft zichzelf op een manier die Verder niet vertrouwt. Controleer het adres bij Instellingen, of meld dit bij de dienst.</translation>
        </message>
    </context>
    <context>
        <name>SigningKey</name>
        <message>
            <source>The key for receipts could not be made.</source>
            <translation>De sleutel voor ontvangstbevestigingen kon niet worden gemaakt.</translation>
        </message>
        <message>
            <source>The cryptographic library did not start.</source>
            <translation>De cryptografische bibliotheek is niet gestart.</translation>
        </message>
        <message>
            <source>The key of the practice environment is damaged. Move the file away; a new key is then made, and receipts of earlier practice are no longer recognised.</source>
            <translation>De sleutel van de Oefenomgeving is beschadigd. Verplaats het bestand; dan wordt een nieuwe sleutel gemaakt. Ontvangstbevestigingen van eerdere oefeningen worden daarna niet meer herkend.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>today %1</source>
            <translation>vandaag %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>gisteren %1</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The data of the practice environment cannot be opened.</source>
            <translation>De gegevens van de Oefenomgeving kunnen niet worden geopend.</translation>
        </message>
        <message>
            <source>The practice data were made by a later version of the program. Use that version, or another folder.</source>
            <translation>De oefengegevens zijn gemaakt met een nieuwere versie van het programma. Gebruik die versie, of een andere map.</translation>
        </message>
        <message>
            <source>The data of the practice environment cannot be read or written.</source>
            <translation>De gegevens van de Oefenomgeving kunnen niet worden gelezen of geschreven.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPrinter</name>
        <message>
            <source>Printed on %1, as it was sent.</source>
            <translation>Afgedrukt op %1, zoals verstuurd.</translation>
        </message>
        <message>
            <source>Printed on %1. Not sent yet.</source>
            <translation>Afgedrukt op %1. Nog niet verstuurd.</translation>
        </message>
        <message>
            <source>not filled in yet</source>
            <translation>nog niet ingevuld</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n page(s))</source>
            <translation>
                <numerusform>%1 (%n pagina)</numerusform>
                <numerusform>%1 (%n pagina’s)</numerusform>
            </translation>
        </message>
        <message>
            <source>goes by post, with its cover sheet</source>
            <translation>gaat per post, met het voorblad</translation>
        </message>
        <message>
            <source>will be added later</source>
            <translation>wordt later toegevoegd</translation>
        </message>
        <message>
            <source>not added yet</source>
            <translation>nog niet toegevoegd</translation>
        </message>
        <message>
            <source>This is not the official form of the IND.</source>
            <translation>Dit is niet het officiële formulier van de IND.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>“%1” is missing. Add it as a text.</source>
            <translation>‘%1’ ontbreekt. Voeg het toe als tekst.</translation>
        </message>
        <message>
            <source>“%1” must be a text that is not empty.</source>
            <translation>‘%1’ moet een tekst zijn die niet leeg is.</translation>
        </message>
        <message>
            <source>“%1” must be there as {"nl": …, "en": …}.</source>
            <translation>‘%1’ moet er staan als {"nl": …, "en": …}.</translation>
        </message>
        <message>
            <source>“%1” is not a language. Use “nl” and “en”.</source>
            <translation>‘%1’ is geen taal. Gebruik ‘nl’ en ‘en’.</translation>
        </message>
        <message>
            <source>“%1” must be a date, written as 2026-01-31.</source>
            <translation>‘%1’ moet een datum zijn, geschreven als 2026-01-31.</translation>
        </message>
        <message>
            <source>A row has either “value” or other columns, not both.</source>
            <translation>Een rij heeft óf ‘value’ óf andere kolommen, niet allebei.</translation>
        </message>
        <message>
            <source>A row must be an object with “key” and “name”.</source>
            <translation>Een rij moet een object zijn met ‘key’ en ‘name’.</translation>
        </message>
        <message>
            <source>“validUntil” lies before “validFrom”. Correct one of the two.</source>
            <translation>‘validUntil’ ligt voor ‘validFrom’. Verbeter een van de twee.</translation>
        </message>
        <message>
            <source>A table has no “%1”. Take it out.</source>
            <translation>Een tabel heeft geen ‘%1’. Haal het weg.</translation>
        </message>
        <message>
            <source>“rows” must be a list with at least one row.</source>
            <translation>‘rows’ moet een lijst zijn met minstens één rij.</translation>
        </message>
        <message>
            <source>A table must be an object.</source>
            <translation>Een tabel moet een object zijn.</translation>
        </message>
        <message>
            <source>Two rows “%1” are in force at the same time. Give each its own “validFrom”.</source>
            <translation>Twee rijen ‘%1’ gelden tegelijk. Geef elk een eigen ‘validFrom’.</translation>
        </message>
    </context>
    <context>
        <name>Verder::AccountBlock</name>
        <message>
            <source>Not signed in. You can fill in forms without signing in.</source>
            <translation>Niet ingelogd. U kunt formulieren invullen zonder in te loggen.</translation>
        </message>
        <message>
            <source>%1, acting for %2</source>
            <translation>%1, namens %2</translation>
        </message>
        <message>
            <source>KvK %1, level %2</source>
            <translation>KvK %1, niveau %2</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Uitloggen</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Inloggen</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Niet ingelogd</translation>
        </message>
    </context>
    <context>
        <name>Verder::AccountPage</name>
        <message>
            <source>Account information</source>
            <translation>Accountinformatie</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>U bent niet ingelogd</translation>
        </message>
        <message>
            <source>You can fill in forms without signing in. It is needed to send an application and to look one up.</source>
            <translation>U kunt formulieren invullen zonder in te loggen. Inloggen is wel nodig om een aanvraag te versturen of op te zoeken.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Inloggen</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Uitloggen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Bedrijf</translation>
        </message>
        <message>
            <source>KvK number</source>
            <translation>KvK-nummer</translation>
        </message>
        <message>
            <source>Acting for</source>
            <translation>Namens</translation>
        </message>
        <message>
            <source>Level of assurance</source>
            <translation>Betrouwbaarheidsniveau</translation>
        </message>
        <message>
            <source>Recognised as sponsor for</source>
            <translation>Erkend als referent voor</translation>
        </message>
        <message>
            <source>Administrative address</source>
            <translation>Administratieadres</translation>
        </message>
        <message>
            <source>Report another administrative address</source>
            <translation>Ander administratieadres melden</translation>
        </message>
        <message>
            <source>The account is personal: do not share it with colleagues. A new administrative address must be reported within 2 weeks.</source>
            <translation>Het account is persoonlijk: deel het niet met collega’s. Een nieuw administratieadres moet u binnen 2 weken melden.</translation>
        </message>
    </context>
    <context>
        <name>Verder::AddRowBlock</name>
        <message>
            <source>Add %1</source>
            <extracomment>%1 is a kind of row: "family member"</extracomment>
            <translation>%1 toevoegen</translation>
        </message>
    </context>
    <context>
        <name>Verder::AdoptionText</name>
        <message>
            <source>This draft was not sent to this environment from another computer.</source>
            <translation>Dit concept is niet op een andere computer naar deze dienst verstuurd.</translation>
        </message>
        <message>
            <source>What was sent from another computer cannot be made again from this draft.</source>
            <translation>Wat op een andere computer is verstuurd, kan niet opnieuw uit dit concept worden gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>Verder::CardHead</name>
        <message>
            <source>Duplicate</source>
            <translation>Dupliceren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Fold up</source>
            <translation>Inklappen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to go.</source>
            <translation>
                <numerusform>Nog %n vraag.</numerusform>
                <numerusform>Nog %n vragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) not right.</source>
            <translation>
                <numerusform>%n antwoord klopt niet.</numerusform>
                <numerusform>%n antwoorden kloppen niet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verder::CasesPage</name>
        <message>
            <source>Pending applications</source>
            <translation>Lopende aanvragen</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Vernieuwen</translation>
        </message>
        <message>
            <source>Case number %1. Received on %2.</source>
            <translation>Zaaknummer %1. Ontvangen op %2.</translation>
        </message>
        <message>
            <source>Sign in to see pending applications</source>
            <translation>Log in om lopende aanvragen te zien</translation>
        </message>
        <message>
            <source>The applications of your company are looked up with your account. Filling in works without it.</source>
            <translation>De aanvragen van uw bedrijf worden opgezocht met uw account. Invullen kan ook zonder account.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Inloggen</translation>
        </message>
        <message>
            <source>Looking up the applications</source>
            <translation>De aanvragen worden opgezocht</translation>
        </message>
        <message>
            <source>They will stand here.</source>
            <translation>Ze komen hier te staan.</translation>
        </message>
        <message>
            <source>The applications could not be looked up</source>
            <translation>De aanvragen konden niet worden opgezocht</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>No pending applications</source>
            <translation>Geen lopende aanvragen</translation>
        </message>
        <message>
            <source>What you submit will stand here with its case number.</source>
            <translation>Wat u indient, staat straks hier met het zaaknummer.</translation>
        </message>
        <message>
            <source>Search by name, number or form</source>
            <translation>Zoek op naam, nummer of formulier</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Volgorde</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Nieuwste eerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Oudste eerst</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Op naam</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>Op status</translation>
        </message>
        <message numerus="yes">
            <source>There are %n more. Search to find them.</source>
            <translation>
                <numerusform>Er is nog %n. Zoek om die te vinden.</numerusform>
                <numerusform>Er zijn er nog %n. Zoek om ze te vinden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Ontvangstbevestiging</translation>
        </message>
        <message>
            <source>Add document</source>
            <translation>Document toevoegen</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Geen verbinding</translation>
        </message>
        <message>
            <source>This is how it was on %1. It is refreshed as soon as there is a connection.</source>
            <translation>Zo stond het op %1. Het wordt ververst zodra er weer verbinding is.</translation>
        </message>
        <message>
            <source>Refreshed on %1.</source>
            <translation>Ververst op %1.</translation>
        </message>
        <message>
            <source>Here stands what was submitted digitally; applications on paper do not. Finished applications stay for 28 days.</source>
            <translation>Hier staat wat digitaal is ingediend, niet wat op papier is aangevraagd. Afgeronde aanvragen blijven 28 dagen staan.</translation>
        </message>
        <message>
            <source>You act for “%1”. Here stands only what you submitted digitally for that company, not what it or another representative submitted. Finished applications stay for 28 days.</source>
            <translation>U logt in voor ‘%1’. Hier staat alleen wat u zelf digitaal voor dat bedrijf indiende, niet wat het bedrijf of een andere gemachtigde indiende. Afgeronde aanvragen blijven 28 dagen staan.</translation>
        </message>
        <message>
            <source>No application found</source>
            <translation>Geen aanvraag gevonden</translation>
        </message>
        <message>
            <source>Try another word, or see all applications.</source>
            <translation>Probeer een ander woord, of bekijk alle aanvragen.</translation>
        </message>
        <message>
            <source>Show all applications</source>
            <translation>Alle aanvragen tonen</translation>
        </message>
    </context>
    <context>
        <name>Verder::CasesSource</name>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In behandeling</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>There is no connection, and they were not looked up on this computer before.</source>
            <translation>Er is geen verbinding, en ze zijn niet eerder op deze computer opgezocht.</translation>
        </message>
        <message>
            <source>Finished on %1; stays here until %2.</source>
            <translation>Afgerond op %1; blijft hier staan tot %2.</translation>
        </message>
        <message>
            <source>Not visible yet</source>
            <translation>Nog niet zichtbaar</translation>
        </message>
        <message>
            <source>It was received. An application for family members is sometimes handled by hand and then stands here after 5 working days, on %1 at the latest.</source>
            <translation>De aanvraag is ontvangen. Een aanvraag voor gezinsleden wordt soms met de hand verwerkt en staat hier dan meestal binnen 5 werkdagen, dus op %1.</translation>
        </message>
        <message>
            <source>It was received, and should stand here by now. Ask the service: %1.</source>
            <translation>Alles is ontvangen en zou hier nu moeten staan. Vraag het na: %1.</translation>
        </message>
        <message>
            <source>It was received, and stands here on %1 at the latest.</source>
            <translation>Alles is ontvangen en staat hier uiterlijk op %1.</translation>
        </message>
    </context>
    <context>
        <name>Verder::CheckPage</name>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als PDF</translation>
        </message>
        <message>
            <source>This is another KvK number than your own</source>
            <translation>Dit is een ander KvK-nummer dan uw eigen nummer</translation>
        </message>
        <message>
            <source>The form is for KvK %1; you are signed in for KvK %2. Sign in for the right company, or change the answer.</source>
            <translation>Het formulier is voor KvK %1; u bent ingelogd voor KvK %2. Log in voor het juiste bedrijf of wijzig het antwoord.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message numerus="yes">
            <source>You add %n document(s) later.</source>
            <translation>
                <numerusform>U voegt %n document later toe.</numerusform>
                <numerusform>U voegt %n documenten later toe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending is possible once it is there.</source>
            <translation>
                <numerusform>Versturen kan zodra het er is.</numerusform>
                <numerusform>Versturen kan zodra ze er zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>Bekijken: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Wijzigen: %1</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Niet van toepassing</translation>
        </message>
    </context>
    <context>
        <name>Verder::CheckSummary</name>
        <message>
            <source>Summary</source>
            <translation>Samenvatting</translation>
        </message>
        <message>
            <source>Way of paying</source>
            <translation>Manier van betalen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message numerus="yes">
            <source>%n PDF(s), %1</source>
            <translation>
                <numerusform>%n PDF, %1</numerusform>
                <numerusform>%n PDF’s, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>Per post</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Niets</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n vraag</numerusform>
                <numerusform>%n vragen</numerusform>
            </translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Niet van toepassing</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Leges</translation>
        </message>
        <message>
            <source>Indication. Price of %1.</source>
            <translation>Indicatie. Tarief van %1.</translation>
        </message>
    </context>
    <context>
        <name>Verder::CheckingRow</name>
        <message>
            <source>Being checked</source>
            <translation>Wordt gecontroleerd</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Annuleren: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, for %n second(s) now</source>
            <translation>
                <numerusform>%1, al %n seconde</numerusform>
                <numerusform>%1, al %n seconden</numerusform>
            </translation>
        </message>
        <message>
            <source>Being put together</source>
            <translation>Wordt samengevoegd</translation>
        </message>
        <message>
            <source>Being made smaller</source>
            <translation>Wordt kleiner gemaakt</translation>
        </message>
    </context>
    <context>
        <name>Verder::CliText</name>
        <message>
            <source>%1 is not there.</source>
            <translation>%1 is er niet.</translation>
        </message>
        <message>
            <source>A folder of definitions, or files of one; without it, those of the program.</source>
            <translation>Een map met definities, of losse bestanden; zonder opgave die van het programma.</translation>
        </message>
        <message>
            <source>error</source>
            <translation>fout</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>waarschuwing</translation>
        </message>
        <message>
            <source>%1 forms, %2 errors, %3 warnings</source>
            <translation>%1 formulieren, %2 fouten, %3 waarschuwingen</translation>
        </message>
        <message>
            <source>%1 scenarios passed, %2 failed</source>
            <translation>%1 scenario’s geslaagd, %2 mislukt</translation>
        </message>
        <message>
            <source>The key "rule" is missing.</source>
            <translation>De sleutel "rule" ontbreekt.</translation>
        </message>
        <message>
            <source>Name one kind, like iban or date.</source>
            <translation>Noem één soort, zoals iban of date.</translation>
        </message>
        <message>
            <source>Looks for mistakes in definitions.</source>
            <translation>Zoekt fouten in definities.</translation>
        </message>
        <message>
            <source>Plays the scenarios of definitions.</source>
            <translation>Speelt de scenario’s van definities af.</translation>
        </message>
        <message>
            <source>Reads {"rule", "data", "today"} a line from standard input and prints each result.</source>
            <translation>Leest per regel {"rule", "data", "today"} van de standaardinvoer en toont elk resultaat.</translation>
        </message>
        <message>
            <source>Reads a JSON string a line from standard input and checks each as one kind of answer.</source>
            <translation>Leest per regel een JSON-tekst van de standaardinvoer en controleert elke tekst als één soort antwoord.</translation>
        </message>
        <message>
            <source>note</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <source>Not complete yet.</source>
            <translation>Nog niet volledig.</translation>
        </message>
        <message>
            <source>Name the draft, a .tfa file.</source>
            <translation>Noem het concept, een .tfa-bestand.</translation>
        </message>
        <message>
            <source>Says page by page what is missing and wrong in a draft.</source>
            <translation>Toont per pagina wat in een concept ontbreekt of niet klopt.</translation>
        </message>
        <message>
            <source>The draft, a .tfa file.</source>
            <translation>Het concept, een .tfa-bestand.</translation>
        </message>
        <message>
            <source>As JSON.</source>
            <translation>Als JSON.</translation>
        </message>
        <message>
            <source>Writes the answers of a draft as a PDF.</source>
            <translation>Schrijft de antwoorden van een concept als PDF.</translation>
        </message>
        <message>
            <source>The PDF; without it, beside the draft.</source>
            <translation>De PDF; zonder opgave naast het concept.</translation>
        </message>
        <message>
            <source>See verder-cli COMMAND --help.</source>
            <translation>Zie verder-cli OPDRACHT --help.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Documents are being sent</source>
            <translation>Documenten worden verstuurd</translation>
        </message>
        <message>
            <source>Answers and documents checked</source>
            <translation>Antwoorden en documenten gecontroleerd</translation>
        </message>
        <message>
            <source>Payment page is open</source>
            <translation>Betaalpagina is open</translation>
        </message>
        <message>
            <source>Waiting for the confirmation</source>
            <translation>Wacht op de bevestiging</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Ingediend</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Niet geaccepteerd</translation>
        </message>
        <message>
            <source>Signed in: %1, %2, KvK %3</source>
            <translation>Ingelogd: %1, %2, KvK %3</translation>
        </message>
        <message>
            <source>The session has ended. Run the command again to go on.</source>
            <translation>De sessie is verlopen. Voer de opdracht nog eens uit om verder te gaan.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another one with --data.</source>
            <translation>De map %1 kan niet worden gemaakt. Kies een andere map met --data.</translation>
        </message>
        <message>
            <source>An empty form: %1. Open: %2.</source>
            <translation>Een leeg formulier: %1. Nog open: %2.</translation>
        </message>
        <message>
            <source>Page %1: %2</source>
            <translation>Pagina %1: %2</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>volledig</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>niet volledig</translation>
        </message>
        <message numerus="yes">
            <source>Document %1 checked and added (%n page(s))</source>
            <translation>
                <numerusform>Document %1 gecontroleerd en toegevoegd (%n pagina)</numerusform>
                <numerusform>Document %1 gecontroleerd en toegevoegd (%n pagina’s)</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Opgeslagen: %1</translation>
        </message>
        <message numerus="yes">
            <source>Opened again: %n thing(s) still open</source>
            <translation>
                <numerusform>Opnieuw geopend: nog %n punt open</numerusform>
                <numerusform>Opnieuw geopend: nog %n punten open</numerusform>
            </translation>
        </message>
        <message>
            <source>Paying in the browser: %1</source>
            <translation>Betalen in de browser: %1</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Ontvangstbevestiging: %1</translation>
        </message>
        <message>
            <source>demo takes no arguments.</source>
            <translation>demo heeft geen argumenten.</translation>
        </message>
        <message>
            <source>E-aanvraagnummer: %1</source>
            <translation>E-aanvraagnummer: %1</translation>
        </message>
        <message>
            <source>Plays the whole path on a sample: fill in, save, send, pay, receipt.</source>
            <translation>Doorloopt alle stappen met een voorbeeld: invullen, opslaan, versturen, betalen, ontvangstbevestiging.</translation>
        </message>
        <message>
            <source>Name one form and a file: new FORM -o FILE.tfa. Forms: %1.</source>
            <translation>Noem één formulier en een bestand: new FORMULIER -o BESTAND.tfa. Formulieren: %1.</translation>
        </message>
        <message>
            <source>"%1" names no question of this form. Write item=value.</source>
            <translation>"%1" is geen vraag van dit formulier. Schrijf item=waarde.</translation>
        </message>
        <message>
            <source>%1: this answer cannot be changed.</source>
            <translation>%1: dit antwoord kunt u niet wijzigen.</translation>
        </message>
        <message>
            <source>Say what to fill in: item=value.</source>
            <translation>Geef aan wat u wilt invullen: item=waarde.</translation>
        </message>
        <message>
            <source>There is no item "%1".</source>
            <translation>Er is geen item "%1".</translation>
        </message>
        <message>
            <source>"%1" names no document of this form. Write document=file.pdf.</source>
            <translation>"%1" is geen document van dit formulier. Schrijf document=bestand.pdf.</translation>
        </message>
        <message>
            <source>Say what to attach: document=file.pdf.</source>
            <translation>Geef aan wat u wilt toevoegen: document=bestand.pdf.</translation>
        </message>
        <message>
            <source>Makes an empty draft.</source>
            <translation>Maakt een leeg concept.</translation>
        </message>
        <message>
            <source>Id of the form.</source>
            <translation>Id van het formulier.</translation>
        </message>
        <message>
            <source>Fills in answers of a draft, and saves it.</source>
            <translation>Vult antwoorden in een concept in en slaat het op.</translation>
        </message>
        <message>
            <source>Any usual notation; an empty value clears the answer.</source>
            <translation>Elke gebruikelijke schrijfwijze; een lege waarde wist het antwoord.</translation>
        </message>
        <message>
            <source>Prints answers of a draft.</source>
            <translation>Toont antwoorden van een concept.</translation>
        </message>
        <message>
            <source>Without it: all that apply.</source>
            <translation>Zonder opgave: alle die van toepassing zijn.</translation>
        </message>
        <message>
            <source>All answers as JSON.</source>
            <translation>Alle antwoorden als JSON.</translation>
        </message>
        <message>
            <source>Checks documents and adds them to a draft.</source>
            <translation>Controleert documenten en voegt ze toe aan een concept.</translation>
        </message>
        <message>
            <source>The form's document, and the file.</source>
            <translation>Het document van het formulier, en het bestand.</translation>
        </message>
        <message>
            <source>Usage: verder-cli COMMAND [options]</source>
            <translation>Gebruik: verder-cli OPDRACHT [opties]</translation>
        </message>
        <message>
            <source>Every command has --help. Exit codes: 0 done, 1 the input falls short, 2 wrong use, 3 a file, server or machine failed.</source>
            <translation>Elke opdracht heeft --help. Exitcodes: 0 gelukt, 1 de invoer is niet in orde, 2 verkeerd gebruik, 3 fout in een bestand, server of computer.</translation>
        </message>
        <message>
            <source>Judge by this date (YYYY-MM-DD) instead of today.</source>
            <translation>Beoordeel met deze datum (JJJJ-MM-DD) in plaats van vandaag.</translation>
        </message>
        <message>
            <source>Language of messages: nl or en.</source>
            <translation>Taal van de meldingen: nl of en.</translation>
        </message>
        <message>
            <source>The program's data folder.</source>
            <translation>De gegevensmap van het programma.</translation>
        </message>
        <message>
            <source>A folder of definitions that come before the program's own.</source>
            <translation>Een map met definities die voorgaan op die van het programma.</translation>
        </message>
        <message>
            <source>Write --today as YYYY-MM-DD.</source>
            <translation>Schrijf --today als JJJJ-MM-DD.</translation>
        </message>
        <message>
            <source>There is no command "%1".</source>
            <translation>Er is geen opdracht "%1".</translation>
        </message>
        <message>
            <source>Name one draft, a .tfa file, and for --wait a number of seconds.</source>
            <translation>Noem één concept, een .tfa-bestand, en bij --wait een aantal seconden.</translation>
        </message>
        <message>
            <source>Open this page in your browser to pay: %1</source>
            <translation>Open deze pagina in uw browser om te betalen: %1</translation>
        </message>
        <message>
            <source>Sends a finished draft to the practice backend and waits for the receipt.</source>
            <translation>Verstuurt een volledig concept naar de Oefenomgeving en wacht op de ontvangstbevestiging.</translation>
        </message>
        <message>
            <source>How long to wait for the receipt.</source>
            <translation>Hoe lang er op de ontvangstbevestiging wordt gewacht.</translation>
        </message>
        <message>
            <source>Go on, also while the draft is open elsewhere.</source>
            <translation>Ga door, ook als het concept ergens anders open is.</translation>
        </message>
        <message>
            <source>With --force it is changed anyway.</source>
            <translation>Met --force wordt het toch gewijzigd.</translation>
        </message>
        <message>
            <source>In no scenario the condition "%1" holds. Add one.</source>
            <translation>In geen scenario geldt de voorwaarde "%1". Voeg er een toe.</translation>
        </message>
        <message>
            <source>In every scenario the condition "%1" holds. Add one in which it does not.</source>
            <translation>In elk scenario geldt de voorwaarde "%1". Voeg er een toe waarin zij niet geldt.</translation>
        </message>
        <message>
            <source>%1 of %2 conditions seen both ways</source>
            <translation>%1 van %2 voorwaarden naar twee kanten gezien</translation>
        </message>
        <message>
            <source>Prints the JSON Schema of definitions, for editors.</source>
            <translation>Toont het JSON Schema van definities, voor editors.</translation>
        </message>
        <message>
            <source>Rules come from standard input; --repeat takes a number from 1.</source>
            <translation>Regels komen van de standaardinvoer; geef bij --repeat een getal vanaf 1.</translation>
        </message>
        <message>
            <source>Write a JSON string on each line.</source>
            <translation>Zet op elke regel een tekst in JSON.</translation>
        </message>
        <message>
            <source>Evaluate each rule so often, and print the time of one.</source>
            <translation>Bereken elke regel zo vaak, en toon de tijd van één keer.</translation>
        </message>
        <message>
            <source>As in a definition: iban, bsn, date ...; or mrz.</source>
            <translation>Zoals in een definitie: iban, bsn, date ...; of mrz.</translation>
        </message>
        <message>
            <source>The document "%1" is missing.</source>
            <translation>De bijlage "%1" ontbreekt.</translation>
        </message>
        <message>
            <source>Name another file for the copy.</source>
            <translation>Noem een ander bestand voor de kopie.</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>Het bestand dat gemaakt wordt.</translation>
        </message>
        <message>
            <source>Replace the file that is there.</source>
            <translation>Vervang het bestand dat er staat.</translation>
        </message>
        <message>
            <source>Name a draft and the file to make: FILE.tfa -o OTHER.tfa.</source>
            <translation>Noem een concept en het bestand dat gemaakt moet worden: FILE.tfa -o ANDER.tfa.</translation>
        </message>
        <message>
            <source>Makes one file of a draft and its documents.</source>
            <translation>Maakt één bestand van een concept met zijn bijlagen.</translation>
        </message>
        <message>
            <source>Saves a draft in another place.</source>
            <translation>Slaat een concept op een andere plek op.</translation>
        </message>
        <message>
            <source>With its documents in it, instead of in a folder beside it.</source>
            <translation>Met de bijlagen erin, in plaats van in een map ernaast.</translation>
        </message>
        <message>
            <source>Nothing was changed, because the file is damaged. Make a whole copy of it first: save-as FILE.tfa -o COPY.tfa.</source>
            <translation>Er is niets gewijzigd, want het bestand is beschadigd. Maak er eerst een hele kopie van: save-as FILE.tfa -o KOPIE.tfa.</translation>
        </message>
        <message numerus="yes">
            <source>Choose a password of at least %n character(s).</source>
            <translation>
                <numerusform>Kies een wachtwoord van minstens %n teken.</numerusform>
                <numerusform>Kies een wachtwoord van minstens %n tekens.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was sent keeps the password that it had.</source>
            <translation>Wat is ingediend, houdt het wachtwoord dat het had.</translation>
        </message>
        <message>
            <source>Encrypts a draft with a password, or changes that.</source>
            <translation>Versleutelt een concept met een wachtwoord, of wijzigt dat.</translation>
        </message>
        <message>
            <source>Take the password away.</source>
            <translation>Haal het wachtwoord weg.</translation>
        </message>
        <message>
            <source>There is no password on file descriptor %1.</source>
            <translation>Er staat geen wachtwoord op bestandsdescriptor %1.</translation>
        </message>
        <message>
            <source>Hand over the new password with --new-password-fd.</source>
            <translation>Geef het nieuwe wachtwoord door met --new-password-fd.</translation>
        </message>
        <message>
            <source>The draft is encrypted. Hand over its password with --password-fd.</source>
            <translation>Het concept is versleuteld. Geef het wachtwoord door met --password-fd.</translation>
        </message>
        <message>
            <source>New password:</source>
            <translation>Nieuw wachtwoord:</translation>
        </message>
        <message>
            <source>Password:</source>
            <translation>Wachtwoord:</translation>
        </message>
        <message>
            <source>No password was given.</source>
            <translation>Er is geen wachtwoord gegeven.</translation>
        </message>
        <message>
            <source>Once more:</source>
            <translation>Nog een keer:</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>De twee wachtwoorden zijn niet gelijk.</translation>
        </message>
        <message>
            <source>Read the password of an encrypted draft from this file descriptor; else it is asked.</source>
            <translation>Lees het wachtwoord van een versleuteld concept van deze bestandsdescriptor; anders wordt erom gevraagd.</translation>
        </message>
        <message>
            <source>Read the new password from this file descriptor; else it is asked.</source>
            <translation>Lees het nieuwe wachtwoord van deze bestandsdescriptor; anders wordt erom gevraagd.</translation>
        </message>
        <message>
            <source>Nothing is taken over: "%1" takes nothing from "%2".</source>
            <translation>Er is niets overgenomen: "%1" neemt niets over uit "%2".</translation>
        </message>
        <message>
            <source>Take over what is the same from this draft, of another form.</source>
            <translation>Neem uit dit concept, van een ander formulier, over wat hetzelfde is.</translation>
        </message>
        <message>
            <source>No organisation is known here. Fill in its details in the window first.</source>
            <translation>Er zijn hier nog geen gegevens van een organisatie. Vul die eerst in het venster in.</translation>
        </message>
        <message>
            <source>No organisation with KvK number %1. Known: %2.</source>
            <translation>Er is geen organisatie met KvK-nummer %1. Bekend zijn: %2.</translation>
        </message>
        <message>
            <source>Fill in the details of your organisation with this KvK number.</source>
            <translation>Vul de gegevens van uw organisatie met dit KvK-nummer alvast in.</translation>
        </message>
        <message>
            <source>Prints the states of a submission as a Mermaid diagram.</source>
            <translation>Toont de stappen van het versturen als Mermaid-diagram.</translation>
        </message>
        <message>
            <source>Complete: this draft can be sent.</source>
            <translation>Volledig: dit concept kan worden verstuurd.</translation>
        </message>
        <message>
            <source>Answers sealed</source>
            <translation>Antwoorden vastgezet</translation>
        </message>
        <message>
            <source>Created at the receiver</source>
            <translation>Aangemaakt bij de ontvanger</translation>
        </message>
        <message>
            <source>We do not know yet whether this was received. Do not pay again; we check this automatically.</source>
            <translation>We weten nog niet of dit is ontvangen. Betaal niet opnieuw; wij controleren dit automatisch.</translation>
        </message>
        <message>
            <source>It is not known yet whether this was received. Do not pay again; run the command again to go on.</source>
            <translation>We weten nog niet of dit is ontvangen. Betaal niet opnieuw; voer de opdracht nog eens uit om verder te gaan.</translation>
        </message>
        <message>
            <source>The receiver did not accept this. %1</source>
            <translation>De ontvanger heeft dit niet geaccepteerd. %1</translation>
        </message>
        <message>
            <source>As a new draft with the same answers and documents.</source>
            <translation>Als een nieuw concept met dezelfde antwoorden en bijlagen.</translation>
        </message>
        <message>
            <source>This draft is not complete; nothing was sent. See verder-cli check.</source>
            <translation>Dit concept is niet volledig; er is niets verstuurd. Zie verder-cli check.</translation>
        </message>
        <message numerus="yes">
            <source>"%1": %n photo(s) or scan(s) in it became coarser. Look whether everything can still be read.</source>
            <translation>
                <numerusform>"%1": %n foto of scan erin is grover geworden. Kijk of alles nog te lezen is.</numerusform>
                <numerusform>"%1": %n foto’s of scans erin zijn grover geworden. Kijk of alles nog te lezen is.</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1": the digital signature is not valid any more in this version. Your own file stays as it is.</source>
            <translation>"%1": de digitale handtekening is in deze versie niet meer geldig. Uw eigen bestand blijft zoals het is.</translation>
        </message>
        <message>
            <source>At most %1 files become one document.</source>
            <translation>Hoogstens %1 bestanden worden één document.</translation>
        </message>
        <message>
            <source>Make one PDF out of the files of the same document, in the order in which they are given.</source>
            <translation>Maak één PDF van de bestanden van hetzelfde document, in de volgorde waarin u ze opgeeft.</translation>
        </message>
        <message>
            <source>Make a document that is above the limit smaller; photos and scans may become coarser.</source>
            <translation>Maak een document dat te groot is kleiner; foto’s en scans kunnen grover worden.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ComparisonDialog</name>
        <message>
            <source>Also show what is the same</source>
            <translation>Toon ook wat gelijk is</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>No answers differ.</source>
            <translation>Er zijn geen verschillende antwoorden.</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>niet ingevuld</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Verder::ConflictText</name>
        <message>
            <source>The other version cannot be opened</source>
            <translation>De andere versie kan niet worden geopend</translation>
        </message>
        <message>
            <source>dd-MM-yyyy 'at' HH:mm</source>
            <translation>dd-MM-yyyy 'om' HH:mm</translation>
        </message>
        <message>
            <source>Compare the two versions</source>
            <translation>De twee versies vergelijken</translation>
        </message>
        <message>
            <source>“%1” was saved by someone else on %2.</source>
            <translation>‘%1’ is door iemand anders opgeslagen op %2.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In het bestand</translation>
        </message>
        <message>
            <source>In your window</source>
            <translation>In uw venster</translation>
        </message>
        <message>
            <source>%1 - copy</source>
            <translation>%1 - kopie</translation>
        </message>
    </context>
    <context>
        <name>Verder::ConnectionKeeper</name>
        <message>
            <source>Practice environment</source>
            <translation>Oefenomgeving</translation>
        </message>
    </context>
    <context>
        <name>Verder::DateEditor</name>
        <message>
            <source>Choose a date (Alt+Down)</source>
            <translation>Kies een datum (Alt+Pijl-omlaag)</translation>
        </message>
        <message>
            <source>Day unknown</source>
            <translation>Dag onbekend</translation>
        </message>
    </context>
    <context>
        <name>Verder::DefinitionText</name>
        <message>
            <source>These depend on each other in a circle: %1. Take one of them out of the rules of the next.</source>
            <translation>Deze hangen in een kring van elkaar af: %1. Haal er één uit de regels van de volgende.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Het bestand %1 kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>There is no block "%1".</source>
            <translation>Er is geen blok "%1".</translation>
        </message>
        <message>
            <source>There is no form "%1". Known are: %2.</source>
            <translation>Er is geen formulier "%1". Bekend zijn: %2.</translation>
        </message>
        <message>
            <source>There is no item "%1" here.</source>
            <translation>Er is hier geen item "%1".</translation>
        </message>
        <message>
            <source>The document "%1" stands on no page.</source>
            <translation>Het document "%1" staat op geen enkele pagina.</translation>
        </message>
        <message>
            <source>"each" of "%1" must name a repeating group.</source>
            <translation>"each" van "%1" moet een herhalende groep noemen.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n bevinding</numerusform>
                <numerusform>%n bevindingen</numerusform>
            </translation>
        </message>
        <message>
            <source>The definition could not be used.</source>
            <translation>De definitie kan niet worden gebruikt.</translation>
        </message>
        <message>
            <source>"%1" is no type of item.</source>
            <translation>"%1" is geen type item.</translation>
        </message>
        <message>
            <source>Give the item an id of its own, of letters, digits, hyphens and dots; "%1" cannot be used.</source>
            <translation>Geef het item een eigen id van letters, cijfers, koppeltekens en punten; "%1" kan niet worden gebruikt.</translation>
        </message>
        <message>
            <source>An item is calculated ("value") or prefilled ("default"), not both.</source>
            <translation>Een item is berekend ("value") of vooraf ingevuld ("default"), niet allebei.</translation>
        </message>
        <message>
            <source>Write "length" as a number, or as [least, most].</source>
            <translation>Schrijf "length" als een getal, of als [minimum, maximum].</translation>
        </message>
        <message>
            <source>A text can be at most %1 characters long.</source>
            <translation>Een tekst mag hoogstens %1 tekens lang zijn.</translation>
        </message>
        <message>
            <source>There is no table "%1".</source>
            <translation>Er is geen tabel "%1".</translation>
        </message>
        <message>
            <source>The choice "%1" stands here twice.</source>
            <translation>De keuze "%1" staat hier twee keer.</translation>
        </message>
        <message>
            <source>Give at least one choice.</source>
            <translation>Geef minstens één keuze.</translation>
        </message>
        <message>
            <source>"severity" is error, warning or information.</source>
            <translation>"severity" is error, warning of information.</translation>
        </message>
        <message>
            <source>The key "%1" is missing. Add it.</source>
            <translation>De sleutel "%1" ontbreekt. Voeg deze toe.</translation>
        </message>
        <message>
            <source>Page "%1" holds nothing.</source>
            <translation>Pagina "%1" is leeg.</translation>
        </message>
        <message>
            <source>A text of "%1" is longer than %2 characters. Make it shorter.</source>
            <translation>Een tekst van "%1" is langer dan %2 tekens. Maak de tekst korter.</translation>
        </message>
        <message>
            <source>"%1" has two checks called "%2".</source>
            <translation>"%1" heeft twee controles met de naam "%2".</translation>
        </message>
        <message>
            <source>"%1" is required, but nobody can fill it in.</source>
            <translation>"%1" is verplicht, maar niemand kan het invullen.</translation>
        </message>
        <message>
            <source>The stop "%1" is always shown: nobody can pass it.</source>
            <translation>De stop "%1" is altijd zichtbaar: niemand kan erlangs.</translation>
        </message>
        <message>
            <source>Nothing uses the condition "%1".</source>
            <translation>De voorwaarde "%1" wordt nergens gebruikt.</translation>
        </message>
        <message>
            <source>Two scenarios are called "%1".</source>
            <translation>Twee scenario’s heten "%1".</translation>
        </message>
        <message>
            <source>The scenario "%1" expects nothing.</source>
            <translation>Het scenario "%1" verwacht niets.</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true of false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>een getal</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>een tekst</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>een lijst</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>een object</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>Write an object here, in { }.</source>
            <translation>Schrijf hier een object, tussen { }.</translation>
        </message>
        <message>
            <source>The key "%1" is not known here. Known are: %2.</source>
            <translation>De sleutel "%1" is hier niet bekend. Bekend zijn: %2.</translation>
        </message>
        <message>
            <source>"%1" must be %2.</source>
            <translation>"%1" moet %2 zijn.</translation>
        </message>
        <message>
            <source>"%1" must be a whole number below a million.</source>
            <translation>"%1" moet een geheel getal onder een miljoen zijn.</translation>
        </message>
        <message>
            <source>Write "%1" as a date, like 2026-01-31.</source>
            <translation>Schrijf "%1" als een datum, zoals 2026-01-31.</translation>
        </message>
        <message>
            <source>Give this text in both languages; one of them is empty.</source>
            <translation>Geef deze tekst in beide talen; één ervan is leeg.</translation>
        </message>
        <message>
            <source>Every entry of "%1" must be a text.</source>
            <translation>Elk onderdeel van "%1" moet een tekst zijn.</translation>
        </message>
        <message>
            <source>A form needs at least one page.</source>
            <translation>Een formulier heeft minstens één pagina nodig.</translation>
        </message>
        <message>
            <source>Give the page an id of its own, in small letters, digits and hyphens.</source>
            <translation>Geef de pagina een eigen id van kleine letters, cijfers en koppeltekens.</translation>
        </message>
        <message>
            <source>The block uses itself: %1.</source>
            <translation>Het blok gebruikt zichzelf: %1.</translation>
        </message>
        <message>
            <source>"min" and "max" must be from 0 to 50, "max" at least 1 and not under "min".</source>
            <translation>"min" en "max" moeten van 0 tot en met 50 zijn, "max" minstens 1 en niet lager dan "min".</translation>
        </message>
        <message>
            <source>The document "%1" stands here twice.</source>
            <translation>Het document "%1" staat hier twee keer.</translation>
        </message>
        <message>
            <source>Documents cannot stand inside a group; use "each".</source>
            <translation>Documenten kunnen niet in een groep staan; gebruik "each".</translation>
        </message>
        <message>
            <source>"%1" is no document of this form, or already stands on a page.</source>
            <translation>"%1" is geen document van dit formulier, of staat al op een pagina.</translation>
        </message>
        <message>
            <source>A scenario needs "today", as a date like 2026-01-31.</source>
            <translation>Een scenario heeft "today" nodig, als een datum zoals 2026-01-31.</translation>
        </message>
        <message>
            <source>There are two ways from version "%1".</source>
            <translation>Er zijn twee wegen vanaf versie "%1". Laat er één staan.</translation>
        </message>
        <message>
            <source>A migration leads from an earlier version to this one.</source>
            <translation>Een migratie gaat van een eerdere versie naar deze. Noem bij "from" een eerdere versie.</translation>
        </message>
        <message>
            <source>There is no page "%1".</source>
            <translation>Er is geen pagina "%1".</translation>
        </message>
        <message>
            <source>Write {"rename": ["old", "new"]}, with both in the same rows, {"map": ["id", {"old": "new"}]} or {"drop": "id"}.</source>
            <translation>Schrijf {"rename": ["oud", "nieuw"]}, allebei in dezelfde rijen, {"map": ["id", {"oud": "nieuw"}]} of {"drop": "id"}.</translation>
        </message>
        <message>
            <source>There is no item or document "%1", and no later step goes on from it.</source>
            <translation>Er is geen item of document "%1", en geen latere stap gaat daarmee verder.</translation>
        </message>
        <message>
            <source>The pattern is not valid, or could take very long: %1</source>
            <translation>Het patroon is niet geldig of kan heel lang duren: %1</translation>
        </message>
        <message>
            <source>"%1" is required, but holds no answer.</source>
            <translation>"%1" is verplicht, maar er hoort geen antwoord bij.</translation>
        </message>
        <message>
            <source>"%1" means nothing for "%2", which is of type %3.</source>
            <translation>"%1" heeft geen betekenis bij "%2", want dat is van het type %3.</translation>
        </message>
        <message>
            <source>"min" of "%1" is greater than "max": no answer is right.</source>
            <translation>"min" van "%1" is groter dan "max": geen antwoord is goed.</translation>
        </message>
        <message>
            <source>"length" of "%1" allows no answer.</source>
            <translation>"length" van "%1" laat geen antwoord toe.</translation>
        </message>
        <message>
            <source>The check "%1" of "%2" computes {%3}, but does not say it.</source>
            <translation>De controle "%1" van "%2" berekent {%3}, maar noemt het niet.</translation>
        </message>
        <message>
            <source>A text of "%1" names {%2}, which is no item here.</source>
            <translation>Een tekst van "%1" noemt {%2}, maar dat is hier geen item.</translation>
        </message>
        <message>
            <source>The condition "%1" can never hold.</source>
            <translation>De voorwaarde "%1" kan nooit gelden.</translation>
        </message>
        <message>
            <source>The condition "%1" always holds.</source>
            <translation>De voorwaarde "%1" geldt altijd.</translation>
        </message>
        <message>
            <source>Nobody can reach the page "%1".</source>
            <translation>Niemand kan de pagina "%1" bereiken.</translation>
        </message>
        <message>
            <source>The document "%1" is never asked for.</source>
            <translation>Om het document "%1" wordt nooit gevraagd.</translation>
        </message>
        <message>
            <source>"%1" is never shown.</source>
            <translation>"%1" wordt nooit getoond.</translation>
        </message>
        <message>
            <source>"%1" is required, but nobody ever sees it.</source>
            <translation>"%1" is verplicht, maar niemand krijgt het te zien.</translation>
        </message>
        <message>
            <source>"visible" of "%1" always holds. Leave it out.</source>
            <translation>"visible" van "%1" geldt altijd. Laat het weg.</translation>
        </message>
        <message>
            <source>The rule reads "%1", which never holds an answer.</source>
            <translation>De regel leest "%1", maar daar hoort nooit een antwoord bij.</translation>
        </message>
        <message>
            <source>The rule gives %1, but "%2" holds %3.</source>
            <translation>De regel geeft %1, maar bij "%2" hoort %3.</translation>
        </message>
        <message>
            <source>The rule gives "%1", which is no choice of "%2".</source>
            <translation>De regel geeft "%1", maar dat is geen keuze van "%2".</translation>
        </message>
        <message>
            <source>This is too much: the rules of a form can hold at most %1 steps.</source>
            <translation>Dit is te veel: de regels van een formulier kunnen samen hoogstens %1 stappen hebben.</translation>
        </message>
        <message>
            <source>steps in all patterns</source>
            <translation>stappen in alle patronen samen</translation>
        </message>
        <message>
            <source>choices in one item</source>
            <translation>keuzes in één item</translation>
        </message>
        <message>
            <source>"min" must be 0 or more, and "max" from 1 to %1 and not under "min".</source>
            <translation>"min" moet 0 of meer zijn, en "max" van 1 tot en met %1 en niet kleiner dan "min".</translation>
        </message>
        <message>
            <source>rows that must be there at once</source>
            <translation>rijen die er meteen moeten zijn</translation>
        </message>
        <message>
            <source>groups in each other</source>
            <translation>groepen in elkaar</translation>
        </message>
        <message>
            <source>checks in one item</source>
            <translation>controles in één item</translation>
        </message>
        <message>
            <source>steps in all migrations</source>
            <translation>stappen in alle migraties samen</translation>
        </message>
        <message>
            <source>pages</source>
            <translation>pagina’s</translation>
        </message>
        <message>
            <source>items</source>
            <translation>items</translation>
        </message>
        <message>
            <source>blocks, each counted as often as it is used</source>
            <translation>blokken, elk geteld zo vaak als het gebruikt wordt</translation>
        </message>
        <message>
            <source>conditions</source>
            <translation>voorwaarden</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>documenten</translation>
        </message>
        <message>
            <source>scenarios</source>
            <translation>scenario’s</translation>
        </message>
        <message>
            <source>This is too much: a form can hold at most %1 %2.</source>
            <translation>Dit is te veel: een formulier kan hoogstens %1 %2 hebben.</translation>
        </message>
        <message>
            <source>characters of text</source>
            <translation>tekens aan tekst</translation>
        </message>
        <message>
            <source>The block needs "%1". Give it in "with".</source>
            <translation>Het blok heeft "%1" nodig. Geef het in "with".</translation>
        </message>
        <message>
            <source>The block does not need "%1".</source>
            <translation>Het blok heeft "%1" niet nodig.</translation>
        </message>
        <message>
            <source>The block has no item "%1".</source>
            <translation>Het blok heeft geen item "%1".</translation>
        </message>
        <message>
            <source>values in blocks, each counted as often as it is used</source>
            <translation>waarden in blokken, elk zo vaak geteld als het wordt gebruikt</translation>
        </message>
        <message>
            <source>What is taken over from "%1" stands here twice.</source>
            <translation>Wat wordt overgenomen uit "%1" staat hier twee keer.</translation>
        </message>
        <message>
            <source>steps in what is taken over</source>
            <translation>stappen in wat wordt overgenomen</translation>
        </message>
        <message>
            <source>Write "id", ["id there", "id here"] or {"set": ["id here", value]}. "p.*" means every id that begins so.</source>
            <translation>Schrijf "id", ["id daar", "id hier"] of {"set": ["id hier", waarde]}. "p.*" betekent elke id die zo begint.</translation>
        </message>
        <message>
            <source>"%1" has nothing in common with "%2".</source>
            <translation>"%1" heeft niets gemeen met "%2".</translation>
        </message>
        <message>
            <source>"%1" does not offer this choice.</source>
            <translation>"%1" biedt deze keuze niet.</translation>
        </message>
        <message>
            <source>There is no item "%1" in the form "%2".</source>
            <translation>Er is geen item "%1" in het formulier "%2".</translation>
        </message>
        <message>
            <source>An answer to "%1" of "%2" cannot be one to "%3".</source>
            <translation>Een antwoord op "%1" van "%2" kan geen antwoord op "%3" zijn.</translation>
        </message>
        <message>
            <source>There is no group "%1" in the table "groepen".</source>
            <translation>Er is geen groep ‘%1’ in de tabel ‘groepen’.</translation>
        </message>
        <message>
            <source>"%1" is no part of a machine-readable zone.</source>
            <translation>"%1" is geen deel van een machineleesbare zone.</translation>
        </message>
        <message>
            <source>What is sent is an "application", a "report" or "documents".</source>
            <translation>Wat wordt verstuurd, is een "application", een "report" of "documents".</translation>
        </message>
    </context>
    <context>
        <name>Verder::Desktop</name>
        <message>
            <source>Select a file</source>
            <translation>Selecteer een bestand</translation>
        </message>
        <message>
            <source>Documents and photos (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
            <translation>Documenten en foto’s (*.pdf *.jpg *.jpeg *.png);;Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>Verder::DocumentCard</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n pagina</numerusform>
                <numerusform>%n pagina’s</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked at %1</source>
            <translation>Gecontroleerd om %1</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>Bekijken: %1</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Vervangen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Replace: %1</source>
            <translation>Vervangen: %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Verwijderen: %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::DocumentCheck</name>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is a PDF of %n page(s).</source>
            <translation>
                <numerusform>‘%1’ is een PDF van %n pagina.</numerusform>
                <numerusform>‘%1’ is een PDF van %n pagina’s.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” has small faults, but it can be read. Look whether all pages are there.</source>
            <translation>‘%1’ heeft kleine fouten, maar is wel leesbaar. Kijk of alle pagina’s erin staan.</translation>
        </message>
        <message>
            <source>“%1” is empty. Make the document again and add it once more.</source>
            <translation>‘%1’ is leeg. Maak het document opnieuw en voeg het nog eens toe.</translation>
        </message>
        <message>
            <source>“%1” is not a PDF. Open it in the program that made it, save it as PDF and add that.</source>
            <translation>‘%1’ is geen PDF. Open het in het programma waarmee het is gemaakt, sla het op als PDF en voeg die toe.</translation>
        </message>
        <message>
            <source>“%1” is damaged: no page can be read. Scan it or save it as PDF again.</source>
            <translation>‘%1’ is beschadigd: geen enkele pagina is leesbaar. Scan het opnieuw of sla het opnieuw op als PDF.</translation>
        </message>
        <message>
            <source>“%1” can only be opened with a password. Save it without a password and add that.</source>
            <translation>‘%1’ kan alleen met een wachtwoord worden geopend. Sla het op zonder wachtwoord en voeg dat toe.</translation>
        </message>
        <message>
            <source>“%1” is %2; at most %3 is allowed. Scan it again in black and white or at 150 dpi, or split it.</source>
            <translation>‘%1’ is %2; er is hoogstens %3 toegestaan. Scan het opnieuw in zwart-wit of met 150 dpi, of splits het.</translation>
        </message>
        <message>
            <source>“%1” could not be checked. Print it to a new PDF and add that.</source>
            <translation>‘%1’ kan niet worden gecontroleerd. Druk het af naar een nieuwe PDF en voeg die toe.</translation>
        </message>
        <message>
            <source>“%1” is a picture. Make a PDF of it and add that.</source>
            <translation>‘%1’ is een foto of afbeelding. Maak er een PDF van en voeg die toe.</translation>
        </message>
    </context>
    <context>
        <name>Verder::DocumentHead</name>
        <message>
            <source>Why this document?</source>
            <translation>Waarom dit document?</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Toelichting</translation>
        </message>
    </context>
    <context>
        <name>Verder::DocumentIntake</name>
        <message>
            <source>The file changed while it was being checked. Select it again.</source>
            <translation>Het bestand is gewijzigd tijdens de controle. Selecteer het opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>Verder::DocumentSlotView</name>
        <message>
            <source>Add it now after all</source>
            <translation>Toch nu toevoegen</translation>
        </message>
        <message>
            <source>Add later</source>
            <translation>Later toevoegen</translation>
        </message>
        <message>
            <source>This goes by post. Print the cover sheet and send it along with the document.</source>
            <translation>Dit gaat per post. Druk het voorblad af en stuur het mee met het document.</translation>
        </message>
        <message>
            <source>Print cover sheet</source>
            <translation>Voorblad afdrukken</translation>
        </message>
        <message>
            <source>%1 is too large</source>
            <translation>%1 is te groot</translation>
        </message>
        <message>
            <source>%1 has not been added</source>
            <translation>%1 is niet toegevoegd</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Close: %1</source>
            <translation>Sluiten: %1</translation>
        </message>
        <message>
            <source>The document cannot be shown</source>
            <translation>Het document kan niet worden getoond</translation>
        </message>
        <message>
            <source>There is no program on this computer that opens a PDF. Install one and try again.</source>
            <translation>Er is op deze computer geen programma dat een PDF kan openen. Installeer er een en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The files have not been added</source>
            <translation>De bestanden zijn niet toegevoegd</translation>
        </message>
        <message>
            <source>These are %1 files; at most %2 go at once.</source>
            <translation>Dit zijn %1 bestanden. Kies er hoogstens %2 tegelijk.</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Kleiner maken</translation>
        </message>
        <message>
            <source>Make smaller: %1</source>
            <translation>Kleiner maken: %1</translation>
        </message>
        <message>
            <source>A digital signature got lost in %1</source>
            <translation>Een digitale handtekening is verloren gegaan in %1</translation>
        </message>
        <message>
            <source>It does not hold in one document with other files. Remove the document and add the files apart where it must stay valid.</source>
            <translation>De handtekening geldt niet meer in één document met andere bestanden. Moet die geldig blijven? Verwijder het document en voeg de bestanden los toe.</translation>
        </message>
    </context>
    <context>
        <name>Verder::Dossier</name>
        <message>
            <source>This draft was made with the form "%1", which this program does not have, and the copy in the draft cannot be used. Ask the sender to save the draft again.</source>
            <translation>Dit concept is gemaakt met het formulier "%1". Dit programma heeft dat formulier niet, en de kopie in het concept is niet bruikbaar. Vraag de afzender om het concept opnieuw op te slaan.</translation>
        </message>
        <message numerus="yes">
            <source>"%1" already has %n document(s). Remove one first.</source>
            <translation>
                <numerusform>Bij "%1" staat al %n document. Verwijder dat eerst.</numerusform>
                <numerusform>Bij "%1" staan al %n documenten. Verwijder er eerst een.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is already there, as %2.</source>
            <translation>%1 is er al, als %2.</translation>
        </message>
        <message>
            <source>A document of this draft is not found. Open the page Documents and point to the file.</source>
            <translation>Een document van dit concept is niet gevonden. Open de pagina Documenten en wijs het bestand aan.</translation>
        </message>
    </context>
    <context>
        <name>Verder::DraftRow</name>
        <message>
            <source>Last changed %1.</source>
            <translation>Laatst gewijzigd: %1.</translation>
        </message>
        <message>
            <source>Everything is filled in.</source>
            <translation>Alles is ingevuld.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to go</source>
            <translation>
                <numerusform>Nog %n vraag</numerusform>
                <numerusform>Nog %n vragen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1: %2 and more.</source>
            <translation>%1: %2 en meer.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1 of %2 pages done</source>
            <translation>%1 van %2 pagina’s klaar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Continue: %1</source>
            <translation>Doorgaan: %1</translation>
        </message>
        <message>
            <source>Take off this list. The file itself stays.</source>
            <translation>Uit deze lijst halen. Het bestand zelf blijft bestaan.</translation>
        </message>
        <message>
            <source>Take off this list: %1</source>
            <translation>Uit deze lijst halen: %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Openen: %1</translation>
        </message>
        <message>
            <source>Submitted. The confirmation of receipt is kept with it.</source>
            <translation>Ingediend. De ontvangstbevestiging zit erbij.</translation>
        </message>
        <message>
            <source>Sent, but not received yet. Open it to see how far it is.</source>
            <translation>Verstuurd, maar nog niet ontvangen. Open de aanvraag en kijk hoever die is.</translation>
        </message>
    </context>
    <context>
        <name>Verder::DraftsPage</name>
        <message>
            <source>Drafts</source>
            <translation>Concepten</translation>
        </message>
        <message>
            <source>Open...</source>
            <translation>Openen...</translation>
        </message>
        <message>
            <source>Opens a draft from a file</source>
            <translation>Opent een concept uit een bestand</translation>
        </message>
        <message>
            <source>No drafts yet</source>
            <translation>Nog geen concepten</translation>
        </message>
        <message>
            <source>What you fill in is kept here.</source>
            <translation>Wat u invult, wordt hier bewaard.</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Nieuwe aanvraag</translation>
        </message>
    </context>
    <context>
        <name>Verder::DropZone</name>
        <message>
            <source>Drag a file to here</source>
            <translation>Sleep een bestand hierheen</translation>
        </message>
        <message>
            <source>Add later</source>
            <translation>Later toevoegen</translation>
        </message>
        <message>
            <source>Select a file</source>
            <translation>Selecteer een bestand</translation>
        </message>
        <message>
            <source>Select a file: %1</source>
            <translation>Selecteer een bestand: %1</translation>
        </message>
        <message>
            <source>Add later: %1</source>
            <translation>Later toevoegen: %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::EntryButton</name>
        <message>
            <source>Sign in to see this</source>
            <translation>Log in om dit te bekijken</translation>
        </message>
        <message>
            <source>%1, sign in to see this</source>
            <translation>%1, log in om dit te bekijken</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, current page</source>
            <translation>%1, huidige pagina</translation>
        </message>
    </context>
    <context>
        <name>Verder::EntryList</name>
        <message>
            <source>Submit a new application</source>
            <translation>Nieuwe aanvraag indienen</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Concepten</translation>
        </message>
        <message>
            <source>To be sent</source>
            <translation>Te versturen</translation>
        </message>
        <message>
            <source>Pending applications</source>
            <translation>Lopende aanvragen</translation>
        </message>
        <message>
            <source>Account information</source>
            <translation>Accountinformatie</translation>
        </message>
        <message>
            <source>Local data</source>
            <translation>Lokale gegevens</translation>
        </message>
    </context>
    <context>
        <name>Verder::EnvironmentDialog</name>
        <message>
            <source>The service of your organisation</source>
            <translation>De dienst van uw organisatie</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Korte naam</translation>
        </message>
        <message>
            <source>Name in the window</source>
            <translation>Naam in het venster</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Adres van de dienst</translation>
        </message>
        <message>
            <source>Address for signing in</source>
            <translation>Adres om in te loggen</translation>
        </message>
        <message>
            <source>Name of this program there</source>
            <translation>Naam van dit programma daar</translation>
        </message>
        <message>
            <source>On each line a name, a space and the key. A next key may stand beside it.</source>
            <translation>Op elke regel een naam, een spatie en de sleutel. Een volgende sleutel mag ernaast staan.</translation>
        </message>
        <message>
            <source>Keys of receipts</source>
            <translation>Sleutels van ontvangstbevestigingen</translation>
        </message>
        <message>
            <source>Keys of forms</source>
            <translation>Sleutels van formulieren</translation>
        </message>
        <message>
            <source>Payment pages</source>
            <translation>Betaalpagina’s</translation>
        </message>
        <message>
            <source>On each line a host name, such as pay.example.org.</source>
            <translation>Op elke regel een hostnaam, zoals pay.example.org.</translation>
        </message>
        <message>
            <source>Read from a file</source>
            <translation>Uit een bestand lezen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Ingesteld door uw organisatie</translation>
        </message>
        <message>
            <source>Given by your organisation</source>
            <translation>Van uw organisatie</translation>
        </message>
        <message>
            <source>Only an administrator can change this.</source>
            <translation>Alleen een beheerder kan dit wijzigen.</translation>
        </message>
        <message>
            <source>Ask your organisation for these particulars, or read them from the file that it gives.</source>
            <translation>Vraag uw organisatie om deze gegevens, of lees ze uit het bestand dat u krijgt.</translation>
        </message>
        <message>
            <source>this page</source>
            <translation>deze pagina</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>Verder::EnvironmentText</name>
        <message>
            <source>The settings of the service are not right: see “%1” in %2. Ask whoever gave them to you.</source>
            <translation>De instellingen van de dienst kloppen niet: zie ‘%1’ in %2. Vraag het na bij wie ze u gaf.</translation>
        </message>
        <message>
            <source>Your organisation has set the service. Only an administrator can change it.</source>
            <translation>Uw organisatie heeft de dienst ingesteld. Alleen een beheerder kan dat wijzigen.</translation>
        </message>
    </context>
    <context>
        <name>Verder::FormRow</name>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Closed for now</source>
            <translation>Tijdelijk gesloten</translation>
        </message>
        <message>
            <source>Cannot be sent now. You can fill it in, your draft is kept.</source>
            <translation>Kan nu niet worden verstuurd. U kunt het formulier wel invullen; uw concept blijft bewaard.</translation>
        </message>
        <message>
            <source>Begin: %1</source>
            <translation>Beginnen: %1</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>Wat u nodig hebt</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Op papier</translation>
        </message>
    </context>
    <context>
        <name>Verder::FormView</name>
        <message>
            <source>Back</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Nieuwe aanvraag</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 van %2</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Nieuwe melding</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>Nieuwe documenten</translation>
        </message>
    </context>
    <context>
        <name>Verder::FormWindow</name>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Startpagina</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Opslaan als</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als PDF</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>New application based on this one</source>
            <translation>Nieuwe aanvraag op basis van deze aanvraag</translation>
        </message>
        <message>
            <source>You are practising.</source>
            <translation>U bent aan het oefenen.</translation>
        </message>
        <message>
            <source>What you send does not go to the IND. You pay nothing.</source>
            <translation>Wat u verstuurt, gaat niet naar de IND. U betaalt niets.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Nog niet opgeslagen</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Bezig met opslaan</translation>
        </message>
        <message>
            <source>Changed, not saved yet</source>
            <translation>Gewijzigd, nog niet opgeslagen</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Opgeslagen %1</translation>
        </message>
        <message>
            <source>The PDF was not saved</source>
            <translation>De PDF is niet opgeslagen</translation>
        </message>
        <message>
            <source>This form cannot be opened</source>
            <translation>Dit formulier kan niet worden geopend</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Alleen lezen</translation>
        </message>
        <message>
            <source>Verder cannot keep your work in between. Save often.</source>
            <translation>Verder kan uw werk tussendoor niet bewaren. Sla vaak op.</translation>
        </message>
        <message>
            <source>Export with documents</source>
            <translation>Exporteren met bijlagen</translation>
        </message>
        <message>
            <source>%1 - new</source>
            <extracomment>A file name, without its ending</extracomment>
            <translation>%1 - nieuw</translation>
        </message>
        <message>
            <source>%1 - with documents</source>
            <translation>%1 - met bijlagen</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>Niet geëxporteerd</translation>
        </message>
        <message>
            <source>“%1” was made, but these documents are missing in it: %2. Point to them on their page and export again.</source>
            <translation>‘%1’ is gemaakt, maar deze bijlagen ontbreken: %2. Wijs ze aan op hun pagina en exporteer opnieuw.</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Geëxporteerd</translation>
        </message>
        <message>
            <source>Exported, but not complete</source>
            <translation>Geëxporteerd, maar niet compleet</translation>
        </message>
        <message>
            <source>%1 - copy</source>
            <translation>%1 - kopie</translation>
        </message>
        <message>
            <source>%1 - recovered</source>
            <extracomment>A file name, without its ending</extracomment>
            <translation>%1 - hersteld</translation>
        </message>
        <message>
            <source>Remove the password</source>
            <translation>Wachtwoord verwijderen</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Wachtwoord wijzigen</translation>
        </message>
        <message>
            <source>Set a password</source>
            <translation>Wachtwoord instellen</translation>
        </message>
        <message>
            <source>New with these details: %1</source>
            <extracomment>%1 is the title of a form; what is the same is taken over</extracomment>
            <translation>Nieuw met deze gegevens: %1</translation>
        </message>
        <message>
            <source>New report based on this one</source>
            <translation>Nieuwe melding op basis van deze melding</translation>
        </message>
        <message>
            <source>New documents based on these</source>
            <translation>Nieuwe documenten op basis van deze</translation>
        </message>
        <message>
            <source>That is the file of this draft. Choose another name for the new one.</source>
            <translation>Dat is het bestand van dit concept. Kies een andere naam voor het nieuwe.</translation>
        </message>
        <message>
            <source>“%1” holds all answers and documents.</source>
            <translation>‘%1’ bevat alle antwoorden en bijlagen.</translation>
        </message>
    </context>
    <context>
        <name>Verder::FramedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Verder::GonePanel</name>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Verwijderen: %1</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 ontbreekt</translation>
        </message>
        <message>
            <source>It is not beside the draft any more. Point to the file, or remove it and add another one.</source>
            <translation>Het document staat niet meer naast het concept. Wijs het bestand aan, of verwijder het en voeg een ander document toe.</translation>
        </message>
        <message>
            <source>Point to the file</source>
            <translation>Bestand aanwijzen</translation>
        </message>
        <message>
            <source>Point to the file: %1</source>
            <translation>Bestand aanwijzen: %1</translation>
        </message>
        <message>
            <source>%1 has changed</source>
            <translation>%1 is gewijzigd</translation>
        </message>
        <message>
            <source>Added: %1, %2. Now: %3, %4.</source>
            <translation>Toegevoegd: %1, %2. Nu: %3, %4.</translation>
        </message>
        <message>
            <source>Use the new version</source>
            <translation>Nieuwe versie gebruiken</translation>
        </message>
        <message>
            <source>Use the new version: %1</source>
            <translation>Nieuwe versie gebruiken: %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::HeaderBar</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>Verder::LocalDataFlow</name>
        <message>
            <source>Unsaved work</source>
            <translation>Niet-opgeslagen werk</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Prullenbak</translation>
        </message>
        <message>
            <source>Earlier versions of drafts</source>
            <translation>Vorige versies van concepten</translation>
        </message>
        <message>
            <source>Copies of added documents</source>
            <translation>Kopieën van toegevoegde documenten</translation>
        </message>
        <message>
            <source>Outbox and confirmations of receipt</source>
            <translation>Te versturen en ontvangstbevestigingen</translation>
        </message>
        <message>
            <source>List of drafts</source>
            <translation>Lijst van concepten</translation>
        </message>
        <message>
            <source>Practice environment</source>
            <translation>Oefenomgeving</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>What you fill in, until you save. After a crash it is offered again.</source>
            <translation>Wat u invult, tot u opslaat. Na een storing biedt Verder het weer aan.</translation>
        </message>
        <message>
            <source>Unsaved work that you deleted. Each stays here for 14 days.</source>
            <translation>Niet-opgeslagen werk dat u hebt verwijderd. Het blijft hier 14 dagen staan.</translation>
        </message>
        <message>
            <source>What a draft held before it was last saved, in case it is damaged. Each stays 14 days.</source>
            <translation>Wat een concept bevatte voordat het voor het laatst werd opgeslagen, voor als het beschadigd raakt. Elk blijft 14 dagen bewaard.</translation>
        </message>
        <message>
            <source>Kept until the application is closed or has been sent.</source>
            <translation>Bewaard tot de aanvraag is gesloten of verstuurd.</translation>
        </message>
        <message>
            <source>What is still being sent is never deleted.</source>
            <translation>Wat nog wordt verstuurd, wordt nooit verwijderd.</translation>
        </message>
        <message>
            <source>Only where they are. The drafts themselves stay.</source>
            <translation>Alleen waar ze staan. De concepten zelf blijven bestaan.</translation>
        </message>
        <message>
            <source>What you sent while practising.</source>
            <translation>Wat u hebt verstuurd tijdens het oefenen.</translation>
        </message>
        <message>
            <source>Language, appearance and the size of windows.</source>
            <translation>Taal, weergave en de grootte van vensters.</translation>
        </message>
        <message>
            <source>Nothing now.</source>
            <translation>Nu niets.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), %1.</source>
            <translation>
                <numerusform>%n bestand, %1.</numerusform>
                <numerusform>%n bestanden, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete (%1)</source>
            <translation>Verwijderen (%1)</translation>
        </message>
        <message>
            <source>Deleted %1, stays until %2.</source>
            <translation>Verwijderd: %1, blijft bewaard tot %2.</translation>
        </message>
        <message numerus="yes">
            <source>This is deleted for good: %n file(s).</source>
            <translation>
                <numerusform>Dit wordt voorgoed verwijderd: %n bestand.</numerusform>
                <numerusform>Dit wordt voorgoed verwijderd: %n bestanden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Not everything was deleted</source>
            <translation>Niet alles is verwijderd</translation>
        </message>
        <message>
            <source>Current applications</source>
            <translation>Lopende aanvragen</translation>
        </message>
        <message>
            <source>Details of your organisation</source>
            <translation>Gegevens van uw organisatie</translation>
        </message>
        <message>
            <source>What the service said last, to read without a connection.</source>
            <translation>Wat de dienst het laatst meldde, om zonder verbinding te lezen.</translation>
        </message>
        <message>
            <source>What new applications are filled in with.</source>
            <translation>Hiermee vullen wij nieuwe aanvragen alvast in.</translation>
        </message>
    </context>
    <context>
        <name>Verder::LocalDataPage</name>
        <message>
            <source>Local data</source>
            <translation>Lokale gegevens</translation>
        </message>
        <message>
            <source>This is what Verder keeps on this computer, for you only. Your drafts and their documents are in the folders where you saved them; nothing on this page touches those.</source>
            <translation>Dit bewaart Verder op deze computer, alleen voor u. Uw concepten en de documenten daarvan staan in de mappen waar u ze hebt opgeslagen. Daar verandert deze pagina niets aan.</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Prullenbak</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>Bekijken: %1</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Herstellen</translation>
        </message>
        <message>
            <source>Restore: %1</source>
            <translation>Herstellen: %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::LoopbackListener</name>
        <message>
            <source>Nothing here</source>
            <translation>Hier is niets</translation>
        </message>
        <message>
            <source>Go back to Verder.</source>
            <translation>Ga terug naar Verder.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Niet ingelogd</translation>
        </message>
        <message>
            <source>Close this window and go back to Verder. There you read what you can do.</source>
            <translation>Sluit dit venster en ga terug naar Verder. Daar leest u wat u kunt doen.</translation>
        </message>
        <message>
            <source>Go back to Verder</source>
            <translation>Ga terug naar Verder</translation>
        </message>
        <message>
            <source>Verder finishes signing in. You can close this window.</source>
            <translation>Verder rondt het inloggen af. U kunt dit venster sluiten.</translation>
        </message>
    </context>
    <context>
        <name>Verder::MergeDialog</name>
        <message>
            <source>Several files</source>
            <translation>Meerdere bestanden</translation>
        </message>
        <message>
            <source>The pages come in the order of this list. Drag a file, or move it with Alt and an arrow key.</source>
            <translation>De pagina’s komen in de volgorde van deze lijst. Versleep een bestand, of verplaats het met Alt en een pijltoets.</translation>
        </message>
        <message>
            <source>Files, in the order of the pages</source>
            <translation>Bestanden, in de volgorde van de pagina’s</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Name of the document</source>
            <translation>Naam van het document</translation>
        </message>
        <message>
            <source>Add as one document</source>
            <translation>Toevoegen als één document</translation>
        </message>
        <message>
            <source>Add apart</source>
            <translation>Los toevoegen</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>‘%1’</translation>
        </message>
        <message>
            <source>A digital signature gets lost</source>
            <translation>Een digitale handtekening gaat verloren</translation>
        </message>
        <message>
            <source>It does not hold in one document with others: %1. Add the files apart where it must stay valid.</source>
            <translation>De handtekening geldt niet meer in één document met andere bestanden: %1. Voeg de bestanden los toe als de handtekening geldig moet blijven.</translation>
        </message>
        <message>
            <source>It does not hold in one document with others: %1. Keep the signed file itself too.</source>
            <translation>De handtekening geldt niet meer in één document met andere bestanden: %1. Bewaar ook het ondertekende bestand zelf.</translation>
        </message>
    </context>
    <context>
        <name>Verder::MessageDialog</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>Verder::MissingLine</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>show %n</source>
            <translation>
                <numerusform>toon %n</numerusform>
                <numerusform>toon %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verder::NarrowEntries</name>
        <message>
            <source>Sign in</source>
            <translation>Inloggen</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Niet ingelogd</translation>
        </message>
        <message>
            <source>%1, level %2
%3, KvK %4</source>
            <translation>%1, niveau %2
%3, KvK %4</translation>
        </message>
    </context>
    <context>
        <name>Verder::NewApplicationPage</name>
        <message>
            <source>Submit a new application</source>
            <translation>Nieuwe aanvraag indienen</translation>
        </message>
        <message>
            <source>Search by name or subject</source>
            <translation>Zoek op naam of onderwerp</translation>
        </message>
        <message>
            <source>No form found</source>
            <translation>Geen formulier gevonden</translation>
        </message>
        <message>
            <source>Try another word, or see all forms.</source>
            <translation>Probeer een ander woord of bekijk alle formulieren.</translation>
        </message>
        <message>
            <source>Show all forms</source>
            <translation>Alle formulieren tonen</translation>
        </message>
        <message>
            <source>The forms follow public information of the IND. They are not the official forms. Fees are an indication.</source>
            <translation>De formulieren volgen openbare informatie van de IND. Het zijn niet de officiële formulieren. De leges zijn een indicatie.</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Meer lezen</translation>
        </message>
    </context>
    <context>
        <name>Verder::OpeningText</name>
        <message>
            <source>“%1”</source>
            <translation>‘%1’</translation>
        </message>
        <message>
            <source>%1 now stands at %2.</source>
            <translation>%1 staat nu bij %2.</translation>
        </message>
        <message>
            <source>The answer to %1 was “%2” and is now “%3”.</source>
            <translation>Het antwoord bij %1 was ‘%2’ en is nu ‘%3’.</translation>
        </message>
        <message>
            <source>%1 is not asked any more. Your answer is kept in the draft, and is not sent.</source>
            <translation>%1 wordt niet meer gevraagd. Uw antwoord blijft in het concept bewaard en wordt niet verstuurd.</translation>
        </message>
        <message>
            <source>This draft was made with version %1 of the form. Its answers were carried over to version %2. The file stays as it is until you save.</source>
            <translation>Dit concept is gemaakt met versie %1 van het formulier. De antwoorden zijn overgezet naar versie %2. Het bestand blijft zoals het is tot u opslaat.</translation>
        </message>
        <message>
            <source>%1 has no place in this version. Your answer is kept in the draft, and is not sent.</source>
            <translation>Voor %1 is in deze versie geen plaats. Uw antwoord blijft in het concept bewaard en wordt niet verstuurd.</translation>
        </message>
        <message>
            <source>Please look again at: %1.</source>
            <translation>Kijk nog eens naar: %1.</translation>
        </message>
        <message>
            <source>Answers are judged by today's date. Since %1 this has changed:</source>
            <translation>Antwoorden worden beoordeeld naar de datum van vandaag. Sinds %1 is dit veranderd:</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>‘%1’: %2</translation>
        </message>
        <message>
            <source>You can look at it and print it here, but not change it.</source>
            <translation>U kunt het hier bekijken en afdrukken, maar niet wijzigen.</translation>
        </message>
        <message>
            <source>“%1” is damaged, but the answers in it are whole. This is a copy with what could be saved. Check it, and save it under a name of its own. The damaged file stays as it is.</source>
            <translation>‘%1’ is beschadigd, maar de antwoorden erin zijn heel. Dit is een kopie met alles wat te redden was. Controleer die en sla die op onder een eigen naam. Het beschadigde bestand blijft zoals het is.</translation>
        </message>
        <message>
            <source>These documents could not be saved: %1. Point to them on their page, or add them again.</source>
            <translation>Deze bijlagen waren niet te redden: %1. Wijs ze aan op hun pagina, of voeg ze opnieuw toe.</translation>
        </message>
        <message>
            <source>This program does not have the form of this draft. The draft opens with the copy of the form that it holds, which nobody has checked. You can go on filling it in, but the IND may refuse it: install the form before you send it.</source>
            <translation>Dit programma heeft het formulier van dit concept niet. Het concept opent met de kopie van het formulier die erin zit; niemand heeft die kopie gecontroleerd. U kunt verder invullen, maar de IND kan de aanvraag weigeren: installeer het formulier voordat u indient.</translation>
        </message>
        <message>
            <source>This is what “%1” held before it was saved on %2. Check it, and save it under a name of its own. The damaged file stays as it is.</source>
            <translation>Dit is wat er in ‘%1’ stond voordat het op %2 werd opgeslagen. Controleer het en sla het op onder een eigen naam. Het beschadigde bestand blijft zoals het is.</translation>
        </message>
        <message>
            <source>This draft follows version %1 of the form, this program has version %2 and cannot carry the answers over. The draft opens as it was made. The IND may refuse another version: start anew if you still have to send it.</source>
            <translation>Dit concept volgt versie %1 van het formulier. Dit programma heeft versie %2 en kan de antwoorden niet overzetten. Het concept opent zoals het gemaakt is. De IND kan een andere versie weigeren: begin opnieuw als u nog moet versturen.</translation>
        </message>
    </context>
    <context>
        <name>Verder::OutboxPage</name>
        <message>
            <source>To be sent</source>
            <translation>Te versturen</translation>
        </message>
        <message>
            <source>Nothing to be sent</source>
            <translation>Niets te versturen</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Oefening</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Openen: %1</translation>
        </message>
        <message>
            <source>What you send stands here until its confirmation of receipt is in. Without a connection it waits here and goes out by itself.</source>
            <translation>Wat u verstuurt, staat hier tot de ontvangstbevestiging binnen is. Zonder verbinding wacht het hier en gaat het later vanzelf weg.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PageList</name>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
    </context>
    <context>
        <name>Verder::PageListModel</name>
        <message>
            <source>Check and send</source>
            <translation>Controleren en versturen</translation>
        </message>
        <message>
            <source>n/a</source>
            <comment>does not apply</comment>
            <translation>n.v.t.</translation>
        </message>
        <message numerus="yes">
            <source>%n to go</source>
            <translation>
                <numerusform>nog %n</numerusform>
                <numerusform>nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n punt</numerusform>
                <numerusform>%n punten</numerusform>
            </translation>
        </message>
        <message>
            <source>current page</source>
            <translation>huidige pagina</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>niet van toepassing</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to go</source>
            <translation>
                <numerusform>nog %n vraag</numerusform>
                <numerusform>nog %n vragen</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
    </context>
    <context>
        <name>Verder::PagePane</name>
        <message numerus="yes">
            <source>%1 of %n page(s) done</source>
            <translation>
                <numerusform>%1 van %n pagina klaar</numerusform>
                <numerusform>%1 van %n pagina’s klaar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verder::PassportDialog</name>
        <message>
            <source>Fill in from the passport</source>
            <translation>Invullen uit het paspoort</translation>
        </message>
        <message>
            <source>The lines at the bottom of the page with the photo</source>
            <translation>De regels onderaan de pagina met de foto</translation>
        </message>
        <message>
            <source>Paste or type the two lines with the signs &lt;. Name, birth, nationality, sex, number and validity are filled in from them.</source>
            <translation>Plak of typ de twee regels met de tekens &lt;. Naam, geboortedatum, nationaliteit, geslacht, nummer en geldigheid worden daarmee ingevuld.</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Invullen</translation>
        </message>
        <message>
            <source>Fill in from the passport lines</source>
            <translation>Invullen met de regels uit het paspoort</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Voornamen</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <source>The passport lines have capitals only. Is a name written in another way? Put it right here.</source>
            <translation>De onderste regels hebben alleen hoofdletters. Schrijft u een naam anders? Verbeter die dan hier.</translation>
        </message>
        <message>
            <source>The check digits are right. The number is %1.</source>
            <translation>De controlecijfers kloppen. Het nummer is %1.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Set a password</source>
            <translation>Wachtwoord instellen</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Give its password to open it.</source>
            <translation>‘%1’ is versleuteld. Geef het wachtwoord om het te openen.</translation>
        </message>
        <message>
            <source>Without the password nobody can open this draft any more, you included: there is no way around it. Keep it in a safe place.</source>
            <translation>Zonder het wachtwoord kan niemand dit concept nog openen, u ook niet: er is geen omweg. Bewaar het op een veilige plek.</translation>
        </message>
        <message>
            <source>The same password once more</source>
            <translation>Hetzelfde wachtwoord nog een keer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>Wachtwoord instellen</translation>
        </message>
        <message numerus="yes">
            <source>Choose a password of at least %n character(s), for example a few words.</source>
            <translation>
                <numerusform>Kies een wachtwoord van minstens %n teken, bijvoorbeeld een paar woorden.</numerusform>
                <numerusform>Kies een wachtwoord van minstens %n tekens, bijvoorbeeld een paar woorden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type the second one again.</source>
            <translation>De twee wachtwoorden zijn niet gelijk. Typ het tweede opnieuw.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Typ het wachtwoord.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PdfMaking</name>
        <message>
            <source>The files are more than %1 together. Take fewer of them, or scan them again in black and white or at 150 dpi.</source>
            <translation>De bestanden zijn samen meer dan %1. Kies er minder, of scan ze opnieuw in zwart-wit of met 150 dpi.</translation>
        </message>
        <message>
            <source>“%1” could not be made. Add the files one by one, to see which of them it is.</source>
            <translation>‘%1’ kon niet worden gemaakt. Voeg de bestanden een voor een toe, dan ziet u aan welk bestand het ligt.</translation>
        </message>
        <message>
            <source>“%1” could not be made smaller. Print it to a new PDF and add that.</source>
            <translation>‘%1’ kon niet kleiner worden gemaakt. Druk het af naar een nieuwe PDF en voeg die toe.</translation>
        </message>
        <message>
            <source>“%1” would be %2; at most %3 is allowed. Make it smaller, or take fewer files.</source>
            <translation>‘%1’ zou %2 worden; er is hoogstens %3 toegestaan. Maak het kleiner, of kies minder bestanden.</translation>
        </message>
        <message>
            <source>“%1” can be made as small as %2; at most %3 is allowed. Scan it again in black and white, or split it.</source>
            <translation>‘%1’ wordt niet kleiner dan %2; er is hoogstens %3 toegestaan. Scan het opnieuw in zwart-wit, of splits het.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PickEditor</name>
        <message>
            <source>Type a country</source>
            <translation>Typ een land</translation>
        </message>
        <message>
            <source>Type a country or nationality</source>
            <translation>Typ een land of nationaliteit</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Typ om te zoeken</translation>
        </message>
        <message>
            <source>Show the list (Alt+Down)</source>
            <translation>Lijst tonen (Alt+Pijl-omlaag)</translation>
        </message>
    </context>
    <context>
        <name>Verder::PickPopup</name>
        <message>
            <source>%1 of %2. Enter chooses, Esc closes.</source>
            <translation>%1 van %2. Met Enter kiest u, met Esc sluit u de lijst.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PictureToPdf</name>
        <message>
            <source>“%1” cannot be made into a PDF: the picture is damaged or too large. Take the photo again, or scan the document as PDF.</source>
            <translation>Van ‘%1’ kan geen PDF worden gemaakt: de foto is beschadigd of te groot. Maak de foto opnieuw, of scan het document als PDF.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PracticeProcess</name>
        <message>
            <source>The practice environment could not be started. Filling in works without it; start Verder again to practise sending.</source>
            <translation>De oefenomgeving kon niet worden gestart. Invullen kan wel. Start Verder opnieuw om het versturen te oefenen.</translation>
        </message>
        <message>
            <source>Another program uses the practice environment. Close that program and try again.</source>
            <translation>Een ander programma gebruikt de oefenomgeving. Sluit dat programma en probeer het opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProfileChoiceDialog</name>
        <message>
            <source>For which organisation is it?</source>
            <translation>Voor welke organisatie is die?</translation>
        </message>
        <message>
            <source>Another organisation: I fill in everything myself</source>
            <translation>Een andere organisatie: ik vul alles zelf in</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>Nieuw concept</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProfileText</name>
        <message>
            <source>The details of your organisations cannot be read. Move the file %1 away to start anew, or put back a copy of it.</source>
            <translation>De gegevens van uw organisaties kunnen niet worden gelezen. Verplaats het bestand %1 om opnieuw te beginnen, of zet een kopie ervan terug.</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nieuwe organisatie</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProfilesDialog</name>
        <message>
            <source>Add an organisation</source>
            <translation>Organisatie toevoegen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Two organisations have the same KvK number.</source>
            <translation>Twee organisaties hebben hetzelfde KvK-nummer.</translation>
        </message>
        <message>
            <source>Details of your organisation</source>
            <translation>Gegevens van uw organisatie</translation>
        </message>
        <message>
            <source>Save and close</source>
            <translation>Opslaan en sluiten</translation>
        </message>
        <message>
            <source>Fill in once what every form asks. Do you file for several organisations? Add each of them; a new application asks for which one it is.</source>
            <translation>Vul één keer in wat elk formulier vraagt. Dient u in voor meer organisaties? Voeg ze allemaal toe; bij een nieuwe aanvraag kiest u voor welke die is.</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>Remove these details?</source>
            <translation>Deze gegevens verwijderen?</translation>
        </message>
        <message>
            <source>Do you want to remove the details of %1? Your drafts and what you sent do not change.</source>
            <translation>Wilt u de gegevens van %1 verwijderen? Uw concepten en wat u verstuurde, veranderen niet.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>Verder::PromptText</name>
        <message>
            <source>Drafts (*.tfa)</source>
            <translation>Concepten (*.tfa)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Opslaan als</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save changes?</source>
            <translation>Wijzigingen opslaan?</translation>
        </message>
        <message>
            <source>Do you want to save your changes in %1?</source>
            <translation>Wilt u uw wijzigingen in %1 opslaan?</translation>
        </message>
        <message>
            <source>If you do not save, the changes are lost.</source>
            <translation>Als u niet opslaat, gaan de wijzigingen verloren.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Niet opslaan</translation>
        </message>
        <message>
            <source>Somebody else changed this draft</source>
            <translation>Iemand anders heeft dit concept gewijzigd</translation>
        </message>
        <message>
            <source>Save your version as a copy, so that nothing is lost.</source>
            <translation>Sla uw versie op als kopie, zodat er niets verloren gaat.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie opslaan</translation>
        </message>
        <message>
            <source>Replace the other version</source>
            <translation>Andere versie vervangen</translation>
        </message>
        <message>
            <source>This draft is open elsewhere</source>
            <translation>Dit concept is al ergens anders open</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Alleen lezen</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Kopie openen</translation>
        </message>
        <message>
            <source>Edit anyway</source>
            <translation>Toch bewerken</translation>
        </message>
        <message>
            <source>This draft cannot be opened</source>
            <translation>Dit concept kan niet worden geopend</translation>
        </message>
        <message>
            <source>Work of %1 that was not saved is still there.</source>
            <translation>Er is nog werk van %1 dat niet was opgeslagen.</translation>
        </message>
        <message>
            <source>Open the unsaved work</source>
            <translation>Niet-opgeslagen werk openen</translation>
        </message>
        <message>
            <source>What it held before it was saved on %1 is still there.</source>
            <translation>Wat erin stond voordat het op %1 werd opgeslagen, is er nog.</translation>
        </message>
        <message>
            <source>Open the earlier version</source>
            <translation>Eerdere versie openen</translation>
        </message>
        <message>
            <source>Remove the password</source>
            <translation>Wachtwoord verwijderen</translation>
        </message>
        <message>
            <source>From the next save on anybody who has the file can read this draft.</source>
            <translation>Vanaf de volgende keer opslaan kan iedereen die het bestand heeft dit concept lezen.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergelijken</translation>
        </message>
        <message>
            <source>Read from a file</source>
            <translation>Uit een bestand lezen</translation>
        </message>
        <message>
            <source>Settings of a service (*.json)</source>
            <translation>Instellingen van een dienst (*.json)</translation>
        </message>
        <message>
            <source>Nothing was printed</source>
            <translation>Er is niets geprint</translation>
        </message>
        <message>
            <source>The printer does not answer. Check whether it is on, and print again.</source>
            <translation>De printer antwoordt niet. Kijk of de printer aanstaat en print opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProviderClient</name>
        <message>
            <source>The page for signing in does not do what it should. Try again later.</source>
            <translation>De inlogpagina doet niet wat zij moet doen. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>Your session has ended. Sign in again to go on.</source>
            <translation>Uw sessie is afgelopen. Log opnieuw in om verder te gaan.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProxyDialog</name>
        <message>
            <source>Sign in to the network</source>
            <translation>Inloggen op het netwerk</translation>
        </message>
        <message>
            <source>Your network asks for a name and a password (%1).</source>
            <translation>Uw netwerk vraagt om een naam en een wachtwoord (%1).</translation>
        </message>
        <message>
            <source>The name or the password was not right. Ask your administrator if you do not know them.</source>
            <translation>De naam of het wachtwoord klopte niet. Vraag uw beheerder als u ze niet weet.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Inloggen</translation>
        </message>
    </context>
    <context>
        <name>Verder::QuestionPanels</name>
        <message>
            <source>Take over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Zo laten</translation>
        </message>
    </context>
    <context>
        <name>Verder::QuestionRow</name>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>niet verplicht</translation>
        </message>
        <message>
            <source>to fill in</source>
            <translation>nog invullen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 verwijderen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Taken over.</source>
            <translation>Overgenomen.</translation>
        </message>
        <message>
            <source>cannot be changed</source>
            <translation>niet te wijzigen</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>overgenomen</translation>
        </message>
        <message>
            <source>Restore the default value</source>
            <translation>Standaardwaarde terugzetten</translation>
        </message>
        <message>
            <source>from your profile</source>
            <translation>uit uw profiel</translation>
        </message>
    </context>
    <context>
        <name>Verder::RadioEditor</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
    </context>
    <context>
        <name>Verder::ReceiptDialog</name>
        <message>
            <source>Confirmation of receipt</source>
            <translation>Ontvangstbevestiging</translation>
        </message>
        <message>
            <source>The PDF was not saved</source>
            <translation>De PDF is niet opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>Verder::ReceiptPage</name>
        <message>
            <source>Your application has been received</source>
            <translation>Uw aanvraag is ontvangen</translation>
        </message>
        <message>
            <source>On %1 at %2. The confirmation is kept with this draft.</source>
            <translation>Op %1 om %2. De ontvangstbevestiging wordt bij dit concept bewaard.</translation>
        </message>
        <message>
            <source>Confirmation of receipt</source>
            <translation>Ontvangstbevestiging</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Oefening</translation>
        </message>
        <message>
            <source>Copy the e-application number</source>
            <translation>E-aanvraagnummer kopiëren</translation>
        </message>
        <message>
            <source>E-application number</source>
            <translation>E-aanvraagnummer</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Zaaknummer</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Nog niet bekend</translation>
        </message>
        <message>
            <source>You will find it later among your pending applications.</source>
            <translation>U vindt het later bij Lopende aanvragen.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>%1, V-number %2</source>
            <translation>%1, V-nummer %2</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Referent</translation>
        </message>
        <message>
            <source>%1, KvK %2</source>
            <translation>%1, KvK %2</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 op %2</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Betaald</translation>
        </message>
        <message>
            <source>%1 (practice)</source>
            <translation>%1 (oefening)</translation>
        </message>
        <message>
            <source>Authenticity</source>
            <translation>Echtheid</translation>
        </message>
        <message>
            <source>The signature of the receiver has been checked</source>
            <translation>De handtekening van de ontvanger is gecontroleerd</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als PDF</translation>
        </message>
        <message>
            <source>What happens now?</source>
            <translation>Wat gebeurt er nu?</translation>
        </message>
        <message>
            <source>You follow the application among your pending applications. It can take a day until you see it there.</source>
            <translation>U volgt de aanvraag bij Lopende aanvragen. Het kan een dag duren voordat u de aanvraag daar ziet.</translation>
        </message>
        <message>
            <source>Documents can be sent afterwards as long as there is no decision.</source>
            <translation>U kunt documenten nasturen zolang er nog geen beslissing is.</translation>
        </message>
        <message>
            <source>To pending applications</source>
            <translation>Naar Lopende aanvragen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Your report has been received</source>
            <translation>Uw melding is ontvangen</translation>
        </message>
        <message>
            <source>Your documents have been received</source>
            <translation>Uw documenten zijn ontvangen</translation>
        </message>
        <message>
            <source>The signature of the receiver could not be checked. Do not rely on this confirmation; look up among your pending applications whether it was received.</source>
            <translation>De handtekening van de ontvanger kon niet worden gecontroleerd. Vertrouw niet op deze ontvangstbevestiging; kijk bij Lopende aanvragen na of alles is ontvangen.</translation>
        </message>
        <message>
            <source>You follow the report among your pending applications. It can take a day until you see it there.</source>
            <translation>U volgt de melding bij Lopende aanvragen. Het kan een dag duren voordat u de melding daar ziet.</translation>
        </message>
        <message>
            <source>You follow the case among your pending applications. It can take a day until you see there what you sent.</source>
            <translation>U volgt de zaak bij Lopende aanvragen. Het kan een dag duren voordat u daar ziet wat u hebt gestuurd.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ReceiptText</name>
        <message>
            <source>The acknowledgement of receipt could not be confirmed as genuine. Verder keeps asking for it; do not pay again.</source>
            <translation>De ontvangstbevestiging kon niet als echt worden bevestigd. Verder blijft erom vragen; betaal niet opnieuw.</translation>
        </message>
        <message>
            <source>This was already submitted, with other answers than yours. Its number is %1.</source>
            <translation>Dit is al ingediend, met andere antwoorden dan de uwe. Het nummer is %1.</translation>
        </message>
    </context>
    <context>
        <name>Verder::Recovery</name>
        <message>
            <source>Encrypted draft</source>
            <translation>Versleuteld concept</translation>
        </message>
        <message>
            <source>“%1” is open in a window of its own, with changes. Close that one first. The other unsaved work is kept: Verder offers it again at the next start.</source>
            <translation>‘%1’ is open in een eigen venster, met wijzigingen. Sluit dat eerst. Het andere niet-opgeslagen werk blijft bewaard: Verder biedt het bij de volgende start weer aan.</translation>
        </message>
        <message>
            <source>This draft cannot be opened</source>
            <translation>Dit concept kan niet worden geopend</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>Niet-opgeslagen werk</translation>
        </message>
        <message>
            <source>This was filled in and never saved.</source>
            <translation>Dit is ingevuld en nog nooit opgeslagen.</translation>
        </message>
        <message>
            <source>Changed since “%1” was last saved.</source>
            <translation>Gewijzigd sinds ‘%1’ voor het laatst is opgeslagen.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Opgeslagen</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
        <message>
            <source>This draft is open already</source>
            <translation>Dit concept is al open</translation>
        </message>
    </context>
    <context>
        <name>Verder::RecoveryDialog</name>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Your saved files do not change. What you delete can be brought back for 14 days.</source>
            <translation>Uw opgeslagen bestanden veranderen niet. Wat u verwijdert, kunt u 14 dagen terughalen.</translation>
        </message>
        <message>
            <source>Unsaved work found</source>
            <translation>Niet-opgeslagen werk gevonden</translation>
        </message>
        <message>
            <source>Verder stopped unexpectedly last time. This work was kept.</source>
            <translation>Verder is de vorige keer onverwacht gestopt. Dit werk is bewaard.</translation>
        </message>
        <message>
            <source>no file yet</source>
            <translation>nog geen bestand</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n antwoord</numerusform>
                <numerusform>%n antwoorden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) since it was last saved</source>
            <translation>
                <numerusform>%n antwoord na de laatste keer opslaan</numerusform>
                <numerusform>%n antwoorden na de laatste keer opslaan</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documenten</numerusform>
            </translation>
        </message>
        <message>
            <source>Last changed %1.</source>
            <translation>Laatste wijziging: %1.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message numerus="yes">
            <source>Restore %n draft(s)</source>
            <translation>
                <numerusform>%n concept herstellen</numerusform>
                <numerusform>%n concepten herstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>Bekijken: %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::RemovedLine</name>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 is verwijderd.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>Verder::SaveAsDialog</name>
        <message>
            <source>Save as</source>
            <translation>Opslaan als</translation>
        </message>
        <message>
            <source>What do you want to save?</source>
            <translation>Wat wilt u opslaan?</translation>
        </message>
        <message>
            <source>With the same answers and documents. Nothing of it was sent; it opens in a window of its own.</source>
            <translation>Met dezelfde antwoorden en bijlagen. Er is niets van ingediend; het opent in een eigen venster.</translation>
        </message>
        <message>
            <source>Where do the documents go?</source>
            <translation>Waar komen de bijlagen?</translation>
        </message>
        <message>
            <source>In a folder beside the draft</source>
            <translation>In een map naast het concept</translation>
        </message>
        <message>
            <source>Usual. The draft stays small and opens fast.</source>
            <translation>Gebruikelijk. Het concept blijft klein en opent snel.</translation>
        </message>
        <message>
            <source>In the draft itself</source>
            <translation>In het concept zelf</translation>
        </message>
        <message>
            <source>One file with everything in it, to hand over or to mail.</source>
            <translation>Eén bestand met alles erin, om door te geven of te mailen.</translation>
        </message>
        <message>
            <source>Choose a place</source>
            <translation>Kies een plek</translation>
        </message>
        <message>
            <source>A copy of this draft</source>
            <translation>Een kopie van dit concept</translation>
        </message>
        <message>
            <source>It stays the same draft: it can be sent once.</source>
            <translation>Het blijft hetzelfde concept: u kunt het één keer indienen.</translation>
        </message>
        <message>
            <source>A new draft based on this one</source>
            <translation>Een nieuw concept op basis van dit concept</translation>
        </message>
    </context>
    <context>
        <name>Verder::SavingDialog</name>
        <message>
            <source>“%1” is being saved.</source>
            <translation>‘%1’ wordt opgeslagen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Verder::ScenarioText</name>
        <message>
            <source>"%1" is no item that can be answered.</source>
            <translation>"%1" is geen item dat kan worden beantwoord.</translation>
        </message>
        <message>
            <source>"%1" is no document of this form.</source>
            <translation>"%1" is geen document van dit formulier.</translation>
        </message>
        <message>
            <source>There is no item "%1".</source>
            <translation>Er is geen item "%1".</translation>
        </message>
        <message>
            <source>"%1" should be shown, but is hidden. %2</source>
            <translation>"%1" moet zichtbaar zijn, maar is verborgen. %2</translation>
        </message>
        <message>
            <source>"%1" should be hidden, but is shown. %2</source>
            <translation>"%1" moet verborgen zijn, maar is zichtbaar. %2</translation>
        </message>
        <message>
            <source>%1 should be [%2], but are [%3].</source>
            <translation>%1: verwacht [%2], maar gevonden [%3].</translation>
        </message>
        <message>
            <source>"%1" should be %2, but is %3.</source>
            <translation>"%1" moet %2 zijn, maar is %3.</translation>
        </message>
        <message>
            <source>There is no page "%1".</source>
            <translation>Er is geen pagina "%1".</translation>
        </message>
        <message>
            <source>Page "%1" should be %2. It waits for: [%3].</source>
            <translation>Pagina "%1" moet %2 zijn. De pagina wacht op: [%3].</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>volledig</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>onvolledig</translation>
        </message>
        <message>
            <source>Page "%1" should wait for [%2], but waits for [%3].</source>
            <translation>Pagina "%1" moet wachten op [%2], maar wacht op [%3].</translation>
        </message>
    </context>
    <context>
        <name>Verder::Sending</name>
        <message>
            <source>This draft holds no receipt.</source>
            <translation>Dit concept bevat geen ontvangstbevestiging.</translation>
        </message>
        <message>
            <source>This draft is not complete yet. See what is missing, and fill that in first.</source>
            <translation>Dit concept is nog niet volledig. Bekijk wat er ontbreekt en vul dat eerst in.</translation>
        </message>
    </context>
    <context>
        <name>Verder::SendingFlow</name>
        <message>
            <source>Sending is not possible now</source>
            <translation>Versturen kan nu niet</translation>
        </message>
        <message>
            <source>Send and pay</source>
            <translation>Versturen en betalen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>It cannot be changed now</source>
            <translation>Wijzigen kan nu niet</translation>
        </message>
        <message>
            <source>Submitted %1</source>
            <translation>Ingediend %1</translation>
        </message>
        <message>
            <source>Sealed %1</source>
            <translation>Vastgezet %1</translation>
        </message>
        <message>
            <source>The payment page cannot be opened</source>
            <translation>De betaalpagina kan niet worden geopend</translation>
        </message>
        <message>
            <source>No browser was found on this computer. Copy the address and open it in a browser yourself.</source>
            <translation>Op deze computer is geen browser gevonden. Kopieer het adres en open het zelf in een browser.</translation>
        </message>
        <message>
            <source>The service accepts version %1 and later. Update Verder, or ask your administrator to. Your draft is kept.</source>
            <translation>De dienst neemt versie %1 en later aan. Werk Verder bij, of vraag dat aan uw beheerder. Uw concept blijft bewaard.</translation>
        </message>
        <message>
            <source>You are signed in for another company</source>
            <translation>U bent ingelogd voor een ander bedrijf</translation>
        </message>
        <message>
            <source>It was sent to “%1”. Choose that environment in the settings to see what became of it.</source>
            <translation>Het is verstuurd naar ‘%1’. Kies die dienst bij Instellingen om te zien hoe het ermee staat.</translation>
        </message>
        <message>
            <source>It was sent from another computer, and the service does not have it. You can send it from here.</source>
            <translation>Het is op een andere computer verstuurd, en de dienst heeft het niet. U kunt het hier versturen.</translation>
        </message>
        <message>
            <source>It was sent from another computer, and was not paid or registered. Send it from here to go on; the answers of this draft then count.</source>
            <translation>Het is op een andere computer verstuurd, en niet betaald of geregistreerd. Verstuur het hier om verder te gaan; dan gelden de antwoorden van dit concept.</translation>
        </message>
        <message>
            <source>It was sent from another computer. Do not pay again and do not send it again. Open this draft later, or on the computer on which it was sent.</source>
            <translation>Het is op een andere computer verstuurd. Betaal niet opnieuw en verstuur het niet opnieuw. Open dit concept later, of op de computer waarop het is verstuurd.</translation>
        </message>
        <message>
            <source>Verder is too old to send</source>
            <translation>Verder is te oud om te versturen</translation>
        </message>
        <message>
            <source>Nothing was sent</source>
            <translation>Er is niets verstuurd</translation>
        </message>
        <message>
            <source>This draft is of KvK number %1, and you are signed in for KvK number %2. Nothing was sent. Check the draft, or sign in for the other company.</source>
            <translation>Dit concept is van KvK-nummer %1, en u bent ingelogd voor KvK-nummer %2. Er is niets verstuurd. Controleer het concept, of log in voor het andere bedrijf.</translation>
        </message>
        <message>
            <source>This draft was sent to another environment</source>
            <translation>Dit concept is naar een andere dienst verstuurd</translation>
        </message>
        <message>
            <source>This draft was not received</source>
            <translation>Dit concept is niet ontvangen</translation>
        </message>
        <message>
            <source>This draft was not submitted</source>
            <translation>Dit concept is niet ingediend</translation>
        </message>
        <message>
            <source>We do not know yet whether this draft was received</source>
            <translation>We weten nog niet of dit concept is ontvangen</translation>
        </message>
    </context>
    <context>
        <name>Verder::SendingPane</name>
        <message>
            <source>Check and send</source>
            <translation>Controleren en versturen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controleren</translation>
        </message>
        <message>
            <source>Send and pay</source>
            <translation>Versturen en betalen</translation>
        </message>
        <message>
            <source>Confirmation of receipt</source>
            <translation>Ontvangstbevestiging</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Versturen</translation>
        </message>
    </context>
    <context>
        <name>Verder::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Systeem volgen</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoog contrast</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>Practice environment</source>
            <translation>Oefenomgeving</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Set up the service of your organisation</source>
            <translation>Dienst van uw organisatie instellen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>Verder::SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Inloggen</translation>
        </message>
        <message>
            <source>You are back. Verder asks the service who you are.</source>
            <translation>U bent terug. Verder vraagt de dienst wie u bent.</translation>
        </message>
        <message>
            <source>Your browser opens a page on which you choose whom to play. Nothing leaves this computer.</source>
            <translation>Uw browser opent een pagina waarop u kiest wie u speelt. Er gaat niets van deze computer weg.</translation>
        </message>
        <message>
            <source>Your browser opens the page of your eHerkenning provider. You need level EH3. The account is personal: do not share it with colleagues.</source>
            <translation>Uw browser opent de pagina van uw eHerkenningsleverancier. U hebt niveau EH3 nodig. Het account is persoonlijk: deel het niet met collega’s.</translation>
        </message>
        <message>
            <source>For my own company</source>
            <translation>Voor mijn eigen bedrijf</translation>
        </message>
        <message>
            <source>For another company (chain authorisation)</source>
            <translation>Voor een ander bedrijf (ketenmachtiging)</translation>
        </message>
        <message>
            <source>KvK number of that company</source>
            <translation>KvK-nummer van dat bedrijf</translation>
        </message>
        <message>
            <source>Sign in with your browser</source>
            <translation>Log in met uw browser</translation>
        </message>
        <message>
            <source>Address of the page</source>
            <translation>Adres van de pagina</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>Browser opnieuw openen</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adres kopiëren</translation>
        </message>
        <message>
            <source>Mail the report</source>
            <translation>Melding mailen</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Melding kopiëren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Fill in the eight digits of the KvK number.</source>
            <translation>Vul de acht cijfers van het KvK-nummer in.</translation>
        </message>
        <message>
            <source>Verder prepares the page for signing in.</source>
            <translation>Verder bereidt de inlogpagina voor.</translation>
        </message>
        <message>
            <source>Sign in on the page that opens in your browser. After that you come back here by yourself.</source>
            <translation>Log in op de pagina die in uw browser opengaat. Daarna gaat het hier vanzelf verder.</translation>
        </message>
        <message>
            <source>No browser was found on this computer. Copy the address and open it in a browser on this computer yourself.</source>
            <translation>Op deze computer is geen browser gevonden. Kopieer het adres en open het zelf in een browser op deze computer.</translation>
        </message>
        <message>
            <source>Verder waits for you, for another %1:%2.</source>
            <translation>Verder wacht op u, nog %1:%2.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Signing in: %1</source>
            <translation>Inloggen: %1</translation>
        </message>
        <message>
            <source>Contact of the service: %1</source>
            <translation>Contact van de dienst: %1</translation>
        </message>
        <message>
            <source>No mail program was found on this computer</source>
            <translation>Er is geen mailprogramma gevonden op deze computer</translation>
        </message>
        <message>
            <source>The report is on the clipboard. Paste it into a message to %1.</source>
            <translation>De melding staat op het klembord. Plak die in een bericht aan %1.</translation>
        </message>
    </context>
    <context>
        <name>Verder::SignInText</name>
        <message>
            <source>Try again. Filling in forms works without signing in.</source>
            <translation>Probeer het opnieuw. Formulieren invullen kan zonder in te loggen.</translation>
        </message>
        <message>
            <source>Your means of signing in is too low</source>
            <translation>Uw inlogmiddel is te laag</translation>
        </message>
        <message>
            <source>This service needs eHerkenning of level EH3 or higher.</source>
            <translation>Voor deze dienst is eHerkenning van niveau EH3 of hoger nodig.</translation>
        </message>
        <message>
            <source>Sign in with a means of level EH3. Do you have none? Ask the manager of authorisations in your company.</source>
            <translation>Log in met een middel van niveau EH3. Hebt u dat niet? Vraag het aan de beheerder van de machtigingen in uw bedrijf.</translation>
        </message>
        <message>
            <source>This service is not available to you</source>
            <translation>Deze dienst is niet voor u beschikbaar</translation>
        </message>
        <message>
            <source>The service does not know your company as a recognised sponsor. Either it is not recognised, or its particulars are not right at the service, or you signed in for another KvK number of your company.</source>
            <translation>De dienst kent uw bedrijf niet als erkend referent. Het bedrijf is niet erkend, of de gegevens kloppen niet bij de dienst, of u logde in voor een ander KvK-nummer van uw bedrijf.</translation>
        </message>
        <message>
            <source>Check for which KvK number you sign in. Is that right? Mail the contact of the service; the report is ready.</source>
            <translation>Controleer voor welk KvK-nummer u inlogt. Klopt dat? Mail dan de contactpersoon van de dienst; de melding staat klaar.</translation>
        </message>
        <message>
            <source>This service is not available for this client</source>
            <translation>Deze dienst is niet beschikbaar voor deze klant</translation>
        </message>
        <message>
            <source>The company that you sign in for is not known as a recognised sponsor.</source>
            <translation>Het bedrijf waarvoor u inlogt, is niet bekend als erkend referent.</translation>
        </message>
        <message>
            <source>Ask your client whether it is a recognised sponsor. Is it? Mail the contact of the service; the report is ready.</source>
            <translation>Vraag uw klant of het bedrijf erkend referent is. Is dat zo? Mail dan de contactpersoon van de dienst; de melding staat klaar.</translation>
        </message>
        <message>
            <source>You are not authorised for this company</source>
            <translation>U bent niet gemachtigd voor dit bedrijf</translation>
        </message>
        <message>
            <source>The company that you sign in for has not registered a chain authorisation (ketenmachtiging) for this service.</source>
            <translation>Het bedrijf waarvoor u inlogt, heeft geen ketenmachtiging voor deze dienst geregistreerd.</translation>
        </message>
        <message>
            <source>Ask your client to register it at its eHerkenning provider, and sign in again after that. Does it stand there already? Mail the contact of the service.</source>
            <translation>Vraag uw klant om die te registreren bij zijn eHerkenningsleverancier, en log daarna opnieuw in. Staat de machtiging er al? Mail dan de contactpersoon van de dienst.</translation>
        </message>
        <message>
            <source>Signing in was refused or cancelled</source>
            <translation>Het inloggen is geweigerd of afgebroken</translation>
        </message>
        <message>
            <source>The eHerkenning provider gave no access.</source>
            <translation>De eHerkenningsleverancier gaf geen toegang.</translation>
        </message>
        <message>
            <source>The eHerkenning provider says: %1</source>
            <translation>De eHerkenningsleverancier zegt: %1</translation>
        </message>
        <message>
            <source>Did you cancel? Then try again. Otherwise ask the manager of authorisations in your company for the authorisation for this service, level EH3.</source>
            <translation>Brak u het inloggen af? Probeer het dan opnieuw. Vraag anders de beheerder van de machtigingen in uw bedrijf om de machtiging voor deze dienst, niveau EH3.</translation>
        </message>
        <message>
            <source>You signed in for another company</source>
            <translation>U bent ingelogd voor een ander bedrijf</translation>
        </message>
        <message>
            <source>You are signed in for %1, KvK %2, and chose another company.</source>
            <translation>U bent ingelogd voor %1, KvK %2, en koos een ander bedrijf.</translation>
        </message>
        <message>
            <source>The company is not the one that you chose.</source>
            <translation>Het bedrijf is niet het bedrijf dat u koos.</translation>
        </message>
        <message>
            <source>Sign in again, and choose the right company at your eHerkenning provider.</source>
            <translation>Log opnieuw in, en kies bij uw eHerkenningsleverancier het juiste bedrijf.</translation>
        </message>
        <message>
            <source>Your browser did not come back</source>
            <translation>Uw browser kwam niet terug</translation>
        </message>
        <message>
            <source>Verder waited for you to sign in, and heard nothing.</source>
            <translation>Verder wachtte tot u was ingelogd, en hoorde niets.</translation>
        </message>
        <message>
            <source>Signing in could not be confirmed</source>
            <translation>Het inloggen kon niet worden bevestigd</translation>
        </message>
        <message>
            <source>The answer to signing in was not one that can be trusted. You are not signed in.</source>
            <translation>Het antwoord op het inloggen was niet te vertrouwen. U bent niet ingelogd.</translation>
        </message>
        <message>
            <source>Try again. Does it happen again? Mail the contact of the service; the report is ready.</source>
            <translation>Probeer het opnieuw. Gebeurt het weer? Mail dan de contactpersoon van de dienst; de melding staat klaar.</translation>
        </message>
        <message>
            <source>Signing in does not work now</source>
            <translation>Inloggen lukt nu niet</translation>
        </message>
        <message>
            <source>The page for signing in reports a fault.</source>
            <translation>De inlogpagina meldt een storing.</translation>
        </message>
        <message>
            <source>The service says: %1</source>
            <translation>De dienst zegt: %1</translation>
        </message>
        <message>
            <source>Try again later. Does it last? Mail the contact of the service; the report is ready.</source>
            <translation>Probeer het later opnieuw. Blijft het zo? Mail dan de contactpersoon van de dienst; de melding staat klaar.</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Geen verbinding</translation>
        </message>
        <message>
            <source>The page for signing in does not answer.</source>
            <translation>De inlogpagina antwoordt niet.</translation>
        </message>
        <message>
            <source>Check your connection and try again. Filling in forms works without signing in.</source>
            <translation>Controleer uw verbinding en probeer het opnieuw. Formulieren invullen kan zonder in te loggen.</translation>
        </message>
        <message>
            <source>When: %1</source>
            <translation>Wanneer: %1</translation>
        </message>
        <message>
            <source>Service: %1, %2</source>
            <translation>Dienst: %1, %2</translation>
        </message>
        <message>
            <source>Signing in at: %1</source>
            <translation>Inloggen bij: %1</translation>
        </message>
        <message>
            <source>Company: %1, KvK %2</source>
            <translation>Bedrijf: %1, KvK %2</translation>
        </message>
        <message>
            <source>Represented by: %1, KvK %2</source>
            <translation>Vertegenwoordigd door: %1, KvK %2</translation>
        </message>
        <message>
            <source>Level: %1</source>
            <translation>Niveau: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Antwoord: %1</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Code: %1</translation>
        </message>
        <message>
            <source>Program: Verder %1</source>
            <translation>Programma: Verder %1</translation>
        </message>
        <message>
            <source>You are signed in for another KvK number than last time</source>
            <translation>U bent ingelogd voor een ander KvK-nummer dan vorige keer</translation>
        </message>
        <message>
            <source>Now it is %1 (KvK %2), last time it was KvK %3. You do not see the same applications then.</source>
            <translation>Nu is het %1 (KvK %2), vorige keer was het KvK %3. U ziet dan niet dezelfde aanvragen.</translation>
        </message>
        <message>
            <source>Is this not the company that you meant? Close this, sign out and sign in again. Does your eHerkenning stand for another KvK number than that of your colleagues? Ask the manager of authorisations in your company.</source>
            <translation>Is dit niet het bedrijf dat u bedoelde? Sluit dit, log uit en log opnieuw in. Is uw eHerkenning voor een ander KvK-nummer aangevraagd dan die van uw collega’s? Vraag het aan de beheerder van de machtigingen in uw bedrijf.</translation>
        </message>
        <message>
            <source>Last time: KvK %1</source>
            <translation>Vorige keer: KvK %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::SmallerDialog</name>
        <message>
            <source>Make smaller</source>
            <translation>Kleiner maken</translation>
        </message>
        <message>
            <source>“%1” has become smaller</source>
            <translation>‘%1’ is kleiner geworden</translation>
        </message>
        <message numerus="yes">
            <source>It was %1 and is now %2, %n page(s).</source>
            <translation>
                <numerusform>Het was %1 en is nu %2, %n pagina.</numerusform>
                <numerusform>Het was %1 en is nu %2, %n pagina’s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or scan(s) in it became coarser. Look whether everything can still be read.</source>
            <translation>
                <numerusform>%n foto of scan erin is grover geworden. Kijk of alles nog te lezen is.</numerusform>
                <numerusform>%n foto’s of scans erin zijn grover geworden. Kijk of alles nog te lezen is.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in it looks the same as before.</source>
            <translation>Alles erin ziet er hetzelfde uit als eerst.</translation>
        </message>
        <message>
            <source>The digital signature in it is not valid any more in this version.</source>
            <translation>De digitale handtekening erin is in deze versie niet meer geldig.</translation>
        </message>
        <message>
            <source>Your own file stays as it is.</source>
            <translation>Uw eigen bestand blijft zoals het is.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Gebruiken</translation>
        </message>
        <message>
            <source>There is no program on this computer that opens a PDF. Install one and try again.</source>
            <translation>Er is op deze computer geen programma dat een PDF opent. Installeer er een en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The document cannot be shown: there is no room for a copy. Make room and try again.</source>
            <translation>Het document kan niet worden getoond: er is geen ruimte voor een kopie. Maak ruimte en probeer het opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>Verder::StartPage</name>
        <message>
            <source>Verder</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>You are practising.</source>
            <translation>U bent aan het oefenen.</translation>
        </message>
        <message>
            <source>What you send does not go to the IND. You pay nothing.</source>
            <translation>Wat u verstuurt, gaat niet naar de IND. U betaalt niets.</translation>
        </message>
        <message>
            <source>Choose environment</source>
            <translation>Omgeving kiezen</translation>
        </message>
        <message>
            <source>No connection.</source>
            <translation>Geen verbinding.</translation>
        </message>
        <message>
            <source>You can go on filling in.</source>
            <translation>U kunt verdergaan met invullen.</translation>
        </message>
        <message>
            <source>You can still fill in and save.</source>
            <translation>U kunt nog wel invullen en opslaan.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Bijwerken</translation>
        </message>
        <message>
            <source>Verder is too old to send.</source>
            <translation>Deze versie van Verder is te oud om te versturen.</translation>
        </message>
    </context>
    <context>
        <name>Verder::StartWindow</name>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>No fee</source>
            <translation>Geen leges</translation>
        </message>
        <message>
            <source>per person</source>
            <translation>per persoon</translation>
        </message>
        <message>
            <source>Details of your organisation</source>
            <translation>Gegevens van uw organisatie</translation>
        </message>
        <message>
            <source>Not in this program</source>
            <translation>Niet in dit programma</translation>
        </message>
        <message>
            <source>Update Verder</source>
            <translation>Verder bijwerken</translation>
        </message>
        <message>
            <source>Install the newest version, or ask your administrator to. Your drafts are kept.</source>
            <translation>Installeer de nieuwste versie, of vraag dat aan uw beheerder. Uw concepten blijven bewaard.</translation>
        </message>
        <message>
            <source>The confirmation of receipt could not be fetched</source>
            <translation>De ontvangstbevestiging kon niet worden opgehaald</translation>
        </message>
        <message>
            <source>The service did not give it, or it could not be verified. Try again later.</source>
            <translation>De dienst gaf haar niet, of zij kon niet worden gecontroleerd. Probeer het later opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>Verder::StepLine</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Stap %1 van %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Verder::SubmissionRow</name>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu bezig</translation>
        </message>
        <message>
            <source>still to come</source>
            <translation>volgt nog</translation>
        </message>
    </context>
    <context>
        <name>Verder::SubmissionText</name>
        <message>
            <source>Sign in to go on.</source>
            <translation>Log in om verder te gaan.</translation>
        </message>
        <message>
            <source>The address of the payment page is not one that belongs to this service, so it is not opened. Do not pay. Cancel the payment and report this to the service.</source>
            <translation>Het adres van de betaalpagina hoort niet bij deze dienst en wordt daarom niet geopend. Betaal niet. Annuleer de betaling en meld dit bij de dienst.</translation>
        </message>
        <message>
            <source>There is no connection. What you send waits here and goes out by itself.</source>
            <translation>Er is geen verbinding. Wat u verstuurt, wacht hier en gaat vanzelf weg.</translation>
        </message>
        <message>
            <source>We do not know yet whether this was received. Do not pay again; Verder keeps checking.</source>
            <translation>We weten nog niet of dit is ontvangen. Betaal niet opnieuw; Verder blijft het controleren.</translation>
        </message>
        <message>
            <source>A colleague sent this meanwhile, with other answers. Agree on whose answers count; change the answers again to send yours.</source>
            <translation>Een collega heeft dit intussen verstuurd, met andere antwoorden. Spreek af wiens antwoorden gelden; wijzig de antwoorden opnieuw om de uwe te versturen.</translation>
        </message>
    </context>
    <context>
        <name>Verder::Submitter</name>
        <message>
            <source>Sign in first, so that Verder can ask what was received.</source>
            <translation>Log eerst in. Dan kan Verder navragen wat er is ontvangen.</translation>
        </message>
        <message>
            <source>This was received already, so it cannot be changed any more.</source>
            <translation>Dit is al ontvangen. U kunt het daarom niet meer wijzigen.</translation>
        </message>
        <message>
            <source>The service did not say whether this was received. Try again later; until then it stays as it is.</source>
            <translation>De dienst heeft niet laten weten of dit is ontvangen. Probeer het later opnieuw; tot die tijd blijft het zoals het is.</translation>
        </message>
        <message>
            <source>This cannot be changed at this moment. Try again later.</source>
            <translation>U kunt dit op dit moment niet wijzigen. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>First it must be clear whether this was received. Verder keeps checking.</source>
            <translation>Eerst moet duidelijk zijn of dit is ontvangen. Verder blijft het controleren.</translation>
        </message>
        <message>
            <source>“%1” has changed since you sent it. Change your answers again and add the document once more.</source>
            <translation>‘%1’ is gewijzigd nadat u het verstuurde. Wijzig uw antwoorden opnieuw en voeg het document nog een keer toe.</translation>
        </message>
    </context>
    <context>
        <name>Verder::SubmittingPage</name>
        <message>
            <source>Paid back: %1</source>
            <translation>Terugbetaald: %1</translation>
        </message>
        <message>
            <source>This was paid too much or too late. You do not have to do anything for it.</source>
            <translation>Dit is te veel of te laat betaald. U hoeft hiervoor niets te doen.</translation>
        </message>
        <message>
            <source>Checking now</source>
            <translation>Bezig met controleren</translation>
        </message>
        <message numerus="yes">
            <source>Next check in %n second(s)</source>
            <translation>
                <numerusform>Volgende controle over %n seconde</numerusform>
                <numerusform>Volgende controle over %n seconden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next check in %n minute(s)</source>
            <translation>
                <numerusform>Volgende controle over %n minuut</numerusform>
                <numerusform>Volgende controle over %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Change again</source>
            <translation>Weer wijzigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>You can close this window. Your application counts as soon as it is paid.</source>
            <translation>U kunt dit venster sluiten. Uw aanvraag telt zodra er is betaald.</translation>
        </message>
        <message>
            <source>You can close this window. Verder checks it again later.</source>
            <translation>U kunt dit venster sluiten. Verder controleert het later opnieuw.</translation>
        </message>
        <message>
            <source>Application sealed</source>
            <translation>Aanvraag vastgezet</translation>
        </message>
        <message>
            <source>Application created</source>
            <translation>Aanvraag aangemaakt</translation>
        </message>
        <message>
            <source>Documents sent</source>
            <translation>Documenten verstuurd</translation>
        </message>
        <message>
            <source>Answers and documents checked</source>
            <translation>Antwoorden en documenten gecontroleerd</translation>
        </message>
        <message>
            <source>Payment page opened</source>
            <translation>Betaalpagina geopend</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Betalen</translation>
        </message>
        <message>
            <source>Confirming receipt</source>
            <translation>Ontvangst nagaan</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Ingediend</translation>
        </message>
        <message>
            <source>You cannot change the answers now.</source>
            <translation>U kunt de antwoorden nu niet wijzigen.</translation>
        </message>
        <message>
            <source>You then get the confirmation of receipt.</source>
            <translation>Daarna krijgt u de ontvangstbevestiging.</translation>
        </message>
        <message>
            <source>%1 in your browser</source>
            <translation>%1 in uw browser</translation>
        </message>
        <message>
            <source>%1 of %2, together %3</source>
            <translation>%1 van %2, samen %3</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>Open payment page</source>
            <translation>Betaalpagina openen</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adres kopiëren</translation>
        </message>
        <message>
            <source>Cancel payment</source>
            <translation>Betaling annuleren</translation>
        </message>
        <message>
            <source>The payment did not succeed. Nothing was paid.</source>
            <translation>De betaling is niet gelukt. Er is niets betaald.</translation>
        </message>
        <message>
            <source>The payment was cancelled. Nothing was paid.</source>
            <translation>De betaling is geannuleerd. Er is niets betaald.</translation>
        </message>
        <message>
            <source>The payment page has expired. Nothing was paid.</source>
            <translation>De betaalpagina is verlopen. Er is niets betaald.</translation>
        </message>
        <message>
            <source>we check this automatically (last %1).</source>
            <translation>wij controleren dit automatisch (laatst %1).</translation>
        </message>
        <message>
            <source>we check this automatically.</source>
            <translation>wij controleren dit automatisch.</translation>
        </message>
        <message>
            <source>We do not know yet whether your application has been received.</source>
            <translation>We weten nog niet of uw aanvraag is ontvangen.</translation>
        </message>
        <message>
            <source>Do not pay again</source>
            <translation>Betaal niet opnieuw</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Nu controleren</translation>
        </message>
        <message>
            <source>The application was not accepted</source>
            <translation>De aanvraag is niet geaccepteerd</translation>
        </message>
        <message>
            <source>Sign in to go on</source>
            <translation>Log in om verder te gaan</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Inloggen</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Geen verbinding</translation>
        </message>
        <message>
            <source>Report sealed</source>
            <translation>Melding vastgezet</translation>
        </message>
        <message>
            <source>Documents sealed</source>
            <translation>Documenten vastgezet</translation>
        </message>
        <message>
            <source>Report created</source>
            <translation>Melding aangemaakt</translation>
        </message>
        <message>
            <source>Submission created</source>
            <translation>Inzending aangemaakt</translation>
        </message>
        <message>
            <source>We do not know yet whether your report has been received.</source>
            <translation>We weten nog niet of uw melding is ontvangen.</translation>
        </message>
        <message>
            <source>We do not know yet whether your documents have been received.</source>
            <translation>We weten nog niet of uw documenten zijn ontvangen.</translation>
        </message>
        <message>
            <source>Do not send it again</source>
            <translation>Verstuur niet opnieuw</translation>
        </message>
        <message>
            <source>The report was not accepted</source>
            <translation>De melding is niet geaccepteerd</translation>
        </message>
        <message>
            <source>The documents were not accepted</source>
            <translation>De documenten zijn niet geaccepteerd</translation>
        </message>
        <message>
            <source>What you send is kept on this computer and goes on when you are signed in.</source>
            <translation>Wat u verstuurt, blijft op deze computer bewaard en gaat verder als u bent ingelogd.</translation>
        </message>
        <message>
            <source>What you send waits here and goes out by itself as soon as there is a connection.</source>
            <translation>Wat u verstuurt, wacht hier en gaat vanzelf weg zodra er verbinding is.</translation>
        </message>
        <message>
            <source>Nothing was submitted. Change the answers and send them again.</source>
            <translation>Er is niets ingediend. Wijzig de antwoorden en verstuur opnieuw.</translation>
        </message>
        <message>
            <source>You can close this window and pay later. Your application counts as soon as it is paid.</source>
            <translation>U kunt dit venster sluiten en later betalen. Uw aanvraag telt zodra er is betaald.</translation>
        </message>
    </context>
    <context>
        <name>Verder::WebCall</name>
        <message>
            <source>The page for signing in does not answer. Check your connection, or try again later.</source>
            <translation>De inlogpagina antwoordt niet. Controleer uw verbinding, of probeer het later opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>Verder::Windows</name>
        <message>
            <source>This draft cannot be opened</source>
            <translation>Dit concept kan niet worden geopend</translation>
        </message>
        <message>
            <source>This form cannot be opened</source>
            <translation>Dit formulier kan niet worden geopend</translation>
        </message>
        <message>
            <source>About this draft</source>
            <translation>Over dit concept</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>Overgenomen</translation>
        </message>
        <message>
            <source>There is no form for this. Update Verder, or use the form on ind.nl.</source>
            <translation>Hiervoor is geen formulier. Werk Verder bij, of gebruik het formulier op ind.nl.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of the other draft are filled in here, marked "taken over". Check them: something may have changed since. Undo takes them away.</source>
            <translation>
                <numerusform>%n antwoord van het andere concept is hier ingevuld, met ‘overgenomen’ erbij. Controleer het: er kan iets zijn veranderd. Met Ongedaan maken haalt u het weg.</numerusform>
                <numerusform>%n antwoorden van het andere concept zijn hier ingevuld, met ‘overgenomen’ erbij. Controleer ze: er kan iets zijn veranderd. Met Ongedaan maken haalt u ze weg.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ZipStructure</name>
        <message>
            <source>its end is missing, or something stands behind it</source>
            <translation>het einde ontbreekt, of er staat iets achter</translation>
        </message>
        <message>
            <source>it is a kind of ZIP that drafts never are</source>
            <translation>het is een soort ZIP die concepten nooit zijn</translation>
        </message>
        <message>
            <source>its table of contents is not in order</source>
            <translation>de inhoudsopgave klopt niet</translation>
        </message>
        <message>
            <source>it holds a part that is encrypted or compressed in an unknown way</source>
            <translation>het bevat een deel dat is versleuteld of op een onbekende manier is gecomprimeerd</translation>
        </message>
        <message>
            <source>it holds a part that does not belong in a draft</source>
            <translation>het bevat een deel dat niet in een concept hoort</translation>
        </message>
        <message>
            <source>it holds a part twice</source>
            <translation>het bevat een deel dubbel</translation>
        </message>
        <message>
            <source>its table of contents and its parts contradict each other</source>
            <translation>de inhoudsopgave en de delen spreken elkaar tegen</translation>
        </message>
        <message>
            <source>its parts do not follow each other without gaps</source>
            <translation>de delen sluiten niet op elkaar aan</translation>
        </message>
        <message>
            <source>it, or a part of it, is larger than a draft can be</source>
            <translation>het bestand of een deel ervan is groter dan een concept kan zijn</translation>
        </message>
        <message>
            <source>it does not say first that it is a draft</source>
            <translation>het begin geeft niet aan dat het een concept is</translation>
        </message>
        <message>
            <source>it holds hidden additions</source>
            <translation>het bevat verborgen toevoegingen</translation>
        </message>
        <message>
            <source>it holds something that is no ordinary file</source>
            <translation>het bevat iets dat geen gewoon bestand is</translation>
        </message>
        <message>
            <source>“%1” is damaged or was changed by another program: %2. Open an earlier copy of it, for example from a backup.</source>
            <translation>‘%1’ is beschadigd of door een ander programma gewijzigd: %2. Open een eerdere kopie, bijvoorbeeld uit een back-up.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A draft to open, a .tfa file.</source>
            <translation>Een concept om te openen, een .tfa-bestand.</translation>
        </message>
        <message>
            <source>The program's data folder.</source>
            <translation>De gegevensmap van het programma.</translation>
        </message>
        <message>
            <source>Judge by this date (YYYY-MM-DD) instead of today.</source>
            <translation>Oordeel op basis van deze datum (JJJJ-MM-DD) in plaats van vandaag.</translation>
        </message>
    </context>
</TS>
