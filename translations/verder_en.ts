<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>Account</name>
        <message>
            <source>The service describes your account in a way that Verder cannot read. Update Verder, or report this to the service.</source>
            <translation>The service describes your account in a way that Verder cannot read. Update Verder, or report this to the service.</translation>
        </message>
    </context>
    <context>
        <name>ApiAnswer</name>
        <message>
            <source>You are not signed in any more. Sign in and try again.</source>
            <translation>You are not signed in any more. Sign in and try again.</translation>
        </message>
        <message>
            <source>The service does not answer as it should. Check your connection, or try again later.</source>
            <translation>The service does not answer as it should. Check your connection, or try again later.</translation>
        </message>
        <message>
            <source>The service is too busy now. Try again later.</source>
            <translation>The service is too busy now. Try again later.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveReader</name>
        <message>
            <source>“%1” is damaged: its part “%2” is not whole. Open an earlier copy of it, for example from a backup.</source>
            <translation>“%1” is damaged: its part “%2” is not whole. Open an earlier copy of it, for example from a backup.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveWriter</name>
        <message>
            <source>The draft could not be put together. Try again, or save a copy.</source>
            <translation>The draft could not be put together. Try again, or save a copy.</translation>
        </message>
    </context>
    <context>
        <name>BlobStore</name>
        <message>
            <source>The copy of a document that Verder kept is damaged. Add the document again.</source>
            <translation>The copy of a document that Verder kept is damaged. Add the document again.</translation>
        </message>
    </context>
    <context>
        <name>CaseList</name>
        <message>
            <source>The service lists your applications in a way that Verder cannot read. Update Verder, or report this to the service.</source>
            <translation>The service lists your applications in a way that Verder cannot read. Update Verder, or report this to the service.</translation>
        </message>
    </context>
    <context>
        <name>CheckPage</name>
        <message>
            <source>%1 (not ticked)</source>
            <translation>%1 (not ticked)</translation>
        </message>
        <message>
            <source>still to be filled in</source>
            <translation>still to be filled in</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>not filled in</translation>
        </message>
        <message>
            <source>goes by post, with its cover sheet</source>
            <translation>goes by post, with its cover sheet</translation>
        </message>
        <message>
            <source>you add this later</source>
            <translation>you add this later</translation>
        </message>
        <message>
            <source>not added yet</source>
            <translation>not added yet</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
    </context>
    <context>
        <name>CoverSheetPrinter</name>
        <message>
            <source>Cover sheet</source>
            <translation>Cover sheet</translation>
        </message>
        <message>
            <source>Send this sheet by post, together with what it is about. The address is in the letter from the IND, or on ind.nl.</source>
            <translation>Send this sheet by post, together with what it is about. The address is in the letter from the IND, or on ind.nl.</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Sponsor</translation>
        </message>
        <message>
            <source>E-application number</source>
            <translation>E-application number</translation>
        </message>
        <message>
            <source>Not known yet. Print this sheet again when the application has been received.</source>
            <translation>Not known yet. Print this sheet again when the application has been received.</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>This is not an official form of the IND.</source>
            <translation>This is not an official form of the IND.</translation>
        </message>
    </context>
    <context>
        <name>DocumentState</name>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>by post</source>
            <translation>by post</translation>
        </message>
        <message>
            <source>you add this later</source>
            <translation>you add this later</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n more to add</source>
            <translation>
                <numerusform>%1, %n more to add</numerusform>
                <numerusform>%1, %n more to add</numerusform>
            </translation>
        </message>
        <message>
            <source>still to be added</source>
            <translation>still to be added</translation>
        </message>
    </context>
    <context>
        <name>DraftFile</name>
        <message>
            <source>The document “%1” was not found. Point out where the file is now.</source>
            <translation>The document “%1” was not found. Point out where the file is now.</translation>
        </message>
        <message>
            <source>“%1” is damaged: its parts do not belong together. Open an earlier copy of it, for example from a backup.</source>
            <translation>“%1” is damaged: its parts do not belong together. Open an earlier copy of it, for example from a backup.</translation>
        </message>
        <message>
            <source>“%1” exists already. Choose another name, or replace it.</source>
            <translation>“%1” exists already. Choose another name, or replace it.</translation>
        </message>
        <message>
            <source>“%1” is no longer where it was opened. Save a copy, or save it there again.</source>
            <translation>“%1” is no longer where it was opened. Save a copy, or save it there again.</translation>
        </message>
        <message>
            <source>“%1” was changed by someone else since you opened it. Save a copy, compare the two, or replace it.</source>
            <translation>“%1” was changed by someone else since you opened it. Save a copy, compare the two, or replace it.</translation>
        </message>
        <message>
            <source>“%1” was changed by someone else while it was being saved. Save again.</source>
            <translation>“%1” was changed by someone else while it was being saved. Save again.</translation>
        </message>
        <message>
            <source>“%1” was saved by a later version of Verder. Update Verder to work on it.</source>
            <translation>“%1” was saved by a later version of Verder. Update Verder to work on it.</translation>
        </message>
        <message>
            <source>“%1” is damaged: the answers in it cannot be read any more. Open an earlier copy of it, for example from a backup.</source>
            <translation>“%1” is damaged: the answers in it cannot be read any more. Open an earlier copy of it, for example from a backup.</translation>
        </message>
        <message>
            <source>Saving was cancelled. Nothing was changed.</source>
            <translation>Saving was cancelled. Nothing was changed.</translation>
        </message>
        <message>
            <source>This form is larger than a draft can hold. Report this to whoever made the form.</source>
            <translation>This form is larger than a draft can hold. Report this to whoever made the form.</translation>
        </message>
        <message>
            <source>This draft holds more than a draft can. Remove rows or shorten long answers, and save again.</source>
            <translation>This draft holds more than a draft can. Remove rows or shorten long answers, and save again.</translation>
        </message>
        <message>
            <source>The documents of this draft are too large for one file. Save without the documents in it: then they stand in a folder beside the draft.</source>
            <translation>The documents of this draft are too large for one file. Save without the documents in it: then they stand in a folder beside the draft.</translation>
        </message>
        <message numerus="yes">
            <source>A draft can have %n document(s) at the most. Put some together, or remove some.</source>
            <translation>
                <numerusform>A draft can have %n document at the most. Put some together, or remove some.</numerusform>
                <numerusform>A draft can have %n documents at the most. Put some together, or remove some.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftKey</name>
        <message>
            <source>Encryption does not work on this computer: there is too little memory. Close other programs and try again.</source>
            <translation>Encryption does not work on this computer: there is too little memory. Close other programs and try again.</translation>
        </message>
        <message>
            <source>“%1” is damaged: a part that is encrypted is not as it was written. Open an earlier copy of it, for example from a backup.</source>
            <translation>“%1” is damaged: a part that is encrypted is not as it was written. Open an earlier copy of it, for example from a backup.</translation>
        </message>
        <message>
            <source>That is not the password of “%1”. Try again; mind capital letters.</source>
            <translation>That is not the password of “%1”. Try again; mind capital letters.</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Give its password to open it.</source>
            <translation>“%1” is encrypted. Give its password to open it.</translation>
        </message>
    </context>
    <context>
        <name>DraftLock</name>
        <message>
            <source>“%1” is in use by %2 on %3 since %4. Open it read-only, open a copy, or edit it anyway.</source>
            <translation>“%1” is in use by %2 on %3 since %4. Open it read-only, open a copy, or edit it anyway.</translation>
        </message>
    </context>
    <context>
        <name>FileKind</name>
        <message>
            <source>It seems to be a PDF document.</source>
            <translation>It seems to be a PDF document.</translation>
        </message>
        <message>
            <source>It is a web page, perhaps the sign-in page of a site that was saved in its place.</source>
            <translation>It is a web page, perhaps the sign-in page of a site that was saved in its place.</translation>
        </message>
        <message>
            <source>It seems to be a picture.</source>
            <translation>It seems to be a picture.</translation>
        </message>
        <message>
            <source>It is an archive of another kind.</source>
            <translation>It is an archive of another kind.</translation>
        </message>
        <message>
            <source>It is a ZIP file without any content.</source>
            <translation>It is a ZIP file without any content.</translation>
        </message>
        <message>
            <source>It seems to be a Word, Excel or PowerPoint document.</source>
            <translation>It seems to be a Word, Excel or PowerPoint document.</translation>
        </message>
        <message>
            <source>It seems to be a LibreOffice document.</source>
            <translation>It seems to be a LibreOffice document.</translation>
        </message>
        <message>
            <source>It is a ZIP file of another program.</source>
            <translation>It is a ZIP file of another program.</translation>
        </message>
        <message>
            <source>“%1” is empty. Open an earlier copy of it, for example from a backup.</source>
            <translation>“%1” is empty. Open an earlier copy of it, for example from a backup.</translation>
        </message>
        <message>
            <source>“%1” holds nothing but zeros: it was not written to the disk completely. Open an earlier copy of it, for example from a backup.</source>
            <translation>“%1” holds nothing but zeros: it was not written to the disk completely. Open an earlier copy of it, for example from a backup.</translation>
        </message>
        <message>
            <source>The end of “%1” is missing: it was not copied or downloaded completely. Copy it again, or open an earlier copy.</source>
            <translation>The end of “%1” is missing: it was not copied or downloaded completely. Copy it again, or open an earlier copy.</translation>
        </message>
        <message>
            <source>Unpack it first, and open the draft that is in it.</source>
            <translation>Unpack it first, and open the draft that is in it.</translation>
        </message>
        <message>
            <source>It is a ZIP file with a password.</source>
            <translation>It is a ZIP file with a password.</translation>
        </message>
        <message>
            <source>It is a ZIP file with a draft in it.</source>
            <translation>It is a ZIP file with a draft in it.</translation>
        </message>
        <message>
            <source>It seems to be a document of an older Office program, or a mail from Outlook.</source>
            <translation>It seems to be a document of an older Office program, or a mail from Outlook.</translation>
        </message>
        <message>
            <source>It seems to be a letter, saved as RTF.</source>
            <translation>It seems to be a letter, saved as RTF.</translation>
        </message>
        <message>
            <source>It is a program. Do not start it if you do not know where it comes from.</source>
            <translation>It is a program. Do not start it if you do not know where it comes from.</translation>
        </message>
        <message>
            <source>It holds data of another program, as XML.</source>
            <translation>It holds data of another program, as XML.</translation>
        </message>
        <message>
            <source>It seems to be plain text.</source>
            <translation>It seems to be plain text.</translation>
        </message>
        <message>
            <source>If it was saved on the website of the IND, only that site can open it: begin a new application here.</source>
            <translation>If it was saved on the website of the IND, only that site can open it: begin a new application here.</translation>
        </message>
        <message>
            <source>Choose a file that Verder saved.</source>
            <translation>Choose a file that Verder saved.</translation>
        </message>
        <message>
            <source>“%1” is no draft of Verder.</source>
            <translation>“%1” is no draft of Verder.</translation>
        </message>
    </context>
    <context>
        <name>FileSystem</name>
        <message>
            <source>“%1” could not be saved: the disk is full. Make room, or choose another disk.</source>
            <translation>“%1” could not be saved: the disk is full. Make room, or choose another disk.</translation>
        </message>
        <message>
            <source>“%1” could not be saved: the disk is full (%2 free). Make room, or choose another disk.</source>
            <translation>“%1” could not be saved: the disk is full (%2 free). Make room, or choose another disk.</translation>
        </message>
        <message>
            <source>“%1” cannot be changed: the disk is read-only. Choose another folder.</source>
            <translation>“%1” cannot be changed: the disk is read-only. Choose another folder.</translation>
        </message>
        <message>
            <source>You have no permission for “%1”. Choose another folder, or ask your administrator.</source>
            <translation>You have no permission for “%1”. Choose another folder, or ask your administrator.</translation>
        </message>
        <message>
            <source>“%1” was not found. It may have been moved or deleted, or the drive is not connected.</source>
            <translation>“%1” was not found. It may have been moved or deleted, or the drive is not connected.</translation>
        </message>
        <message>
            <source>“%1” is there already, or in use. Choose another name.</source>
            <translation>“%1” is there already, or in use. Choose another name.</translation>
        </message>
        <message>
            <source>“%1” could not be read or written: %2. Try again, or choose another disk.</source>
            <extracomment>%2 is the operating system's own sentence, such as "Input/output error"</extracomment>
            <translation>“%1” could not be read or written: %2. Try again, or choose another disk.</translation>
        </message>
        <message>
            <source>“%1” could not be written: what the disk gave back differs from what was written. Choose another disk and have this one checked.</source>
            <translation>“%1” could not be written: what the disk gave back differs from what was written. Choose another disk and have this one checked.</translation>
        </message>
        <message>
            <source>“%1” is not a file. Choose a file instead.</source>
            <translation>“%1” is not a file. Choose a file instead.</translation>
        </message>
        <message>
            <source>“%1” is larger than the %2 bytes allowed. Choose a smaller file.</source>
            <translation>“%1” is larger than the %2 bytes allowed. Choose a smaller file.</translation>
        </message>
        <message>
            <source>“%1” is too large. Choose a smaller file.</source>
            <translation>“%1” is too large. Choose a smaller file.</translation>
        </message>
        <message>
            <source>“%1” is a folder. Open it, and choose the draft in it: a file whose name ends with .tfa.</source>
            <translation>“%1” is a folder. Open it, and choose the draft in it: a file whose name ends with .tfa.</translation>
        </message>
    </context>
    <context>
        <name>HttpServer</name>
        <message>
            <source>Port %1 is in use by another program. Choose another one, or 0 for any that is free.</source>
            <translation>Port %1 is in use by another program. Choose another one, or 0 for any that is free.</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>The unsaved work is damaged, and cannot be opened.</source>
            <translation>The unsaved work is damaged, and cannot be opened.</translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message>
            <source>This is no UTF-8. Save the file as UTF-8.</source>
            <translation>This is no UTF-8. Save the file as UTF-8.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes, which is too large to read. Use a smaller file.</source>
            <translation>%1 is larger than %2 bytes, which is too large to read. Use a smaller file.</translation>
        </message>
        <message>
            <source>The file starts with a byte order mark. Save it as UTF-8 without one.</source>
            <translation>The file starts with a byte order mark. Save it as UTF-8 without one.</translation>
        </message>
        <message>
            <source>Something follows after the end. Remove it, or check the brackets before it.</source>
            <translation>Something follows after the end. Remove it, or check the brackets before it.</translation>
        </message>
        <message>
            <source>There are more than %1 values. Split the file or remove some.</source>
            <translation>There are more than %1 values. Split the file or remove some.</translation>
        </message>
        <message>
            <source>This is nested more than %1 deep. Make it flatter.</source>
            <translation>This is nested more than %1 deep. Make it flatter.</translation>
        </message>
        <message>
            <source>The name "%1" stands here twice. Remove or rename one of them.</source>
            <translation>The name "%1" stands here twice. Remove or rename one of them.</translation>
        </message>
        <message>
            <source>Put a comma or "}" here.</source>
            <translation>Put a comma or "}" here.</translation>
        </message>
        <message>
            <source>Put a name in double quotes here, or remove the comma before.</source>
            <translation>Put a name in double quotes here, or remove the comma before.</translation>
        </message>
        <message>
            <source>Put a colon after the name "%1".</source>
            <translation>Put a colon after the name "%1".</translation>
        </message>
        <message>
            <source>Put a comma or "]" here.</source>
            <translation>Put a comma or "]" here.</translation>
        </message>
        <message>
            <source>A text does not end. Put a double quote where it ends.</source>
            <translation>A text does not end. Put a double quote where it ends.</translation>
        </message>
        <message>
            <source>A text holds a line break or control character. Write it as \n or \u0000.</source>
            <translation>A text holds a line break or control character. Write it as \n or \u0000.</translation>
        </message>
        <message>
            <source>After a backslash only " \ / b f n r t or u may stand. Write \\ for a backslash.</source>
            <translation>After a backslash only " \ / b f n r t or u may stand. Write \\ for a backslash.</translation>
        </message>
        <message>
            <source>Write four hexadecimal digits after \u.</source>
            <translation>Write four hexadecimal digits after \u.</translation>
        </message>
        <message>
            <source>This is half of a character. Write both halves (\uD800-\uDBFF, \uDC00-\uDFFF).</source>
            <translation>This is half of a character. Write both halves (\uD800-\uDBFF, \uDC00-\uDFFF).</translation>
        </message>
        <message>
            <source>This is no number as JSON writes it. Write it as 12, -1.5 or 2e10.</source>
            <translation>This is no number as JSON writes it. Write it as 12, -1.5 or 2e10.</translation>
        </message>
        <message>
            <source>This number is too large or too small. Use at most 1e308, and at least 1e-307.</source>
            <translation>This number is too large or too small. Use at most 1e308, and at least 1e-307.</translation>
        </message>
        <message>
            <source>A value is missing here. Put one, in double quotes if it is a text.</source>
            <translation>A value is missing here. Put one, in double quotes if it is a text.</translation>
        </message>
    </context>
    <context>
        <name>MissingLine</name>
        <message numerus="yes">
            <source>%n question(s) to go</source>
            <translation>
                <numerusform>%n question to go</numerusform>
                <numerusform>%n questions to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) to go</source>
            <translation>
                <numerusform>%n document to go</numerusform>
                <numerusform>%n documents to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) to go</source>
            <translation>
                <numerusform>%n point to go</numerusform>
                <numerusform>%n points to go</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <extracomment>%1 is "2 points to go", %2 the name of a person</extracomment>
            <translation>%1 for %2</translation>
        </message>
        <message numerus="yes">
            <source>%n to go</source>
            <comment>short</comment>
            <translation>
                <numerusform>%n to go</numerusform>
                <numerusform>%n to go</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything on this page is filled in.</source>
            <translation>Everything on this page is filled in.</translation>
        </message>
        <message>
            <source>Everything is filled in.</source>
            <translation>Everything is filled in.</translation>
        </message>
        <message>
            <source>Complete.</source>
            <comment>short</comment>
            <translation>Complete.</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>Something in the outbox is encrypted. Open its draft to go on with it.</source>
            <translation>Something in the outbox is encrypted. Open its draft to go on with it.</translation>
        </message>
        <message>
            <source>Something in the outbox stands in the wrong place. Its file is kept. Open the draft and send it again: what was received already is not registered twice.</source>
            <translation>Something in the outbox stands in the wrong place. Its file is kept. Open the draft and send it again: what was received already is not registered twice.</translation>
        </message>
        <message>
            <source>Something in the outbox cannot be read. Its file is kept. Open the draft and send it again: what was received already is not registered twice.</source>
            <translation>Something in the outbox cannot be read. Its file is kept. Open the draft and send it again: what was received already is not registered twice.</translation>
        </message>
        <message>
            <source>Something in the outbox was put there by a later version of Verder. Update Verder to go on with it.</source>
            <translation>Something in the outbox was put there by a later version of Verder. Update Verder to go on with it.</translation>
        </message>
    </context>
    <context>
        <name>OutboxCards</name>
        <message>
            <source>Waiting for your payment</source>
            <translation>Waiting for your payment</translation>
        </message>
        <message>
            <source>We check whether it was received. Do not pay again.</source>
            <translation>We check whether it was received. Do not pay again.</translation>
        </message>
        <message>
            <source>Not accepted. Open it to see why.</source>
            <translation>Not accepted. Open it to see why.</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Open its draft and give the password to go on.</source>
            <translation>Open its draft and give the password to go on.</translation>
        </message>
        <message>
            <source>Being sent. Open it to go on.</source>
            <translation>Being sent. Open it to go on.</translation>
        </message>
        <message>
            <source>Encrypted draft</source>
            <translation>Encrypted draft</translation>
        </message>
    </context>
    <context>
        <name>PageWriter</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>The PDF could not be made. Try again.</source>
            <translation>The PDF could not be made. Try again.</translation>
        </message>
    </context>
    <context>
        <name>Pattern</name>
        <message>
            <source>A ")" has no "(". Remove it, or write \).</source>
            <translation>A ")" has no "(". Remove it, or write \).</translation>
        </message>
        <message>
            <source>The pattern is nested too deeply. Make it simpler.</source>
            <translation>The pattern is nested too deeply. Make it simpler.</translation>
        </message>
        <message>
            <source>"^" and "$" can only stand at the start and the end. Write \^ or \$.</source>
            <translation>"^" and "$" can only stand at the start and the end. Write \^ or \$.</translation>
        </message>
        <message>
            <source>There is nothing before "%1" to repeat.</source>
            <translation>There is nothing before "%1" to repeat.</translation>
        </message>
        <message>
            <source>Only ( ) and (?: ) are known. Write the pattern without looking ahead or back.</source>
            <translation>Only ( ) and (?: ) are known. Write the pattern without looking ahead or back.</translation>
        </message>
        <message>
            <source>A "(" has no ")". Add it, or write \(.</source>
            <translation>A "(" has no ")". Add it, or write \(.</translation>
        </message>
        <message>
            <source>Write repeats as {2}, {2,} or {2,5}, up to %1.</source>
            <translation>Write repeats as {2}, {2,} or {2,5}, up to %1.</translation>
        </message>
        <message>
            <source>A repeat is repeated. Put ( ) around the first, or leave one out.</source>
            <translation>A repeat is repeated. Put ( ) around the first, or leave one out.</translation>
        </message>
        <message>
            <source>A [ ] is not complete or holds something unknown. Write it as [A-Za-z0-9].</source>
            <translation>A [ ] is not complete or holds something unknown. Write it as [A-Za-z0-9].</translation>
        </message>
        <message>
            <source>The pattern ends with a backslash. Write \\ for a backslash.</source>
            <translation>The pattern ends with a backslash. Write \\ for a backslash.</translation>
        </message>
        <message>
            <source>"\%1" is not known in a pattern. Back references and word boundaries are not possible.</source>
            <translation>"\%1" is not known in a pattern. Back references and word boundaries are not possible.</translation>
        </message>
        <message>
            <source>The pattern repeats too much. Use smaller numbers in { }.</source>
            <translation>The pattern repeats too much. Use smaller numbers in { }.</translation>
        </message>
    </context>
    <context>
        <name>PracticeBackend</name>
        <message>
            <source>A practice environment is running in this folder already. Use it, or choose another folder.</source>
            <translation>A practice environment is running in this folder already. Use it, or choose another folder.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another one.</source>
            <translation>The folder %1 cannot be made. Choose another one.</translation>
        </message>
    </context>
    <context>
        <name>PracticeOptions</name>
        <message>
            <source>The practice environment: a service on this machine that receives applications as a real one would, and passes nothing on.</source>
            <translation>The practice environment: a service on this machine that receives applications as a real one would, and passes nothing on.</translation>
        </message>
        <message>
            <source>Shows this text.</source>
            <translation>Shows this text.</translation>
        </message>
        <message>
            <source>Port to listen on; 0: the one of last time, or any that is free.</source>
            <translation>Port to listen on; 0: the one of last time, or any that is free.</translation>
        </message>
        <message>
            <source>Folder for the data; it is made where it is not there.</source>
            <translation>Folder for the data; it is made where it is not there.</translation>
        </message>
        <message>
            <source>Date to act by, instead of the machine's own.</source>
            <translation>Date to act by, instead of the machine's own.</translation>
        </message>
        <message>
            <source>Language where a request asks for none: nl or en.</source>
            <translation>Language where a request asks for none: nl or en.</translation>
        </message>
        <message>
            <source>Ends when the standard input is closed.</source>
            <translation>Ends when the standard input is closed.</translation>
        </message>
        <message>
            <source>Folder with definitions that come before the built-in ones; may be repeated.</source>
            <translation>Folder with definitions that come before the built-in ones; may be repeated.</translation>
        </message>
        <message>
            <source>Form that is closed for now; may be repeated.</source>
            <translation>Form that is closed for now; may be repeated.</translation>
        </message>
        <message>
            <source>--port needs a number from 0 to 65535.</source>
            <translation>--port needs a number from 0 to 65535.</translation>
        </message>
        <message>
            <source>Name a folder for the data with --data DIR, and nothing else.</source>
            <translation>Name a folder for the data with --data DIR, and nothing else.</translation>
        </message>
        <message>
            <source>--today needs a date as YYYY-MM-DD.</source>
            <translation>--today needs a date as YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>--lang is nl or en.</source>
            <translation>--lang is nl or en.</translation>
        </message>
        <message>
            <source>How long an access token is good for.</source>
            <translation>How long an access token is good for.</translation>
        </message>
        <message>
            <source>--token-seconds needs a number above 0.</source>
            <translation>--token-seconds needs a number above 0.</translation>
        </message>
    </context>
    <context>
        <name>PracticeProcess</name>
        <message>
            <source>The practice environment does not answer as it should. Install Verder again if this happens again.</source>
            <translation>The practice environment does not answer as it should. Install Verder again if this happens again.</translation>
        </message>
    </context>
    <context>
        <name>PrintedNames</name>
        <message>
            <source>%1, V-number %2</source>
            <translation>%1, V-number %2</translation>
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
            <translation>The key for signing in could not be made.</translation>
        </message>
    </context>
    <context>
        <name>QuestionHead</name>
        <message>
            <source>Why this question?</source>
            <translation>Why this question?</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>The acknowledgement of receipt cannot be read. Ask for it again, or update Verder.</source>
            <translation>The acknowledgement of receipt cannot be read. Ask for it again, or update Verder.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptPrinter</name>
        <message>
            <source>Confirmation of receipt</source>
            <translation>Confirmation of receipt</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>E-application number %1</source>
            <translation>E-application number %1</translation>
        </message>
        <message>
            <source>Your application has been received</source>
            <translation>Your application has been received</translation>
        </message>
        <message>
            <source>On %1 at %2.</source>
            <translation>On %1 at %2.</translation>
        </message>
        <message>
            <source>This was practice: nothing went to the IND, and nothing was paid.</source>
            <translation>This was practice: nothing went to the IND, and nothing was paid.</translation>
        </message>
        <message>
            <source>E-application number</source>
            <translation>E-application number</translation>
        </message>
        <message>
            <source>What was received</source>
            <translation>What was received</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Not known yet. You will find it later among your pending applications.</source>
            <translation>Not known yet. You will find it later among your pending applications.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Sponsor</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>Authenticity</source>
            <translation>Authenticity</translation>
        </message>
        <message>
            <source>The signature of the receiver has been checked.</source>
            <translation>The signature of the receiver has been checked.</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>Submission</translation>
        </message>
        <message>
            <source>Fingerprint of what was sent</source>
            <translation>Fingerprint of what was sent</translation>
        </message>
        <message>
            <source>a document with fingerprint %1</source>
            <translation>a document with fingerprint %1</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 on %2</translation>
        </message>
        <message>
            <source>%1 (practice)</source>
            <translation>%1 (practice)</translation>
        </message>
        <message>
            <source>Your report has been received</source>
            <translation>Your report has been received</translation>
        </message>
        <message>
            <source>Your documents have been received</source>
            <translation>Your documents have been received</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>This rule is nested more than %1 deep. Put parts of it in conditions.</source>
            <translation>This rule is nested more than %1 deep. Put parts of it in conditions.</translation>
        </message>
        <message>
            <source>A rule has one operator, here are several. Put them in an "and" or "or".</source>
            <translation>A rule has one operator, here are several. Put them in an "and" or "or".</translation>
        </message>
        <message>
            <source>There is no operator "%1". Use one that is described in the manual.</source>
            <translation>There is no operator "%1". Use one that is described in the manual.</translation>
        </message>
        <message>
            <source>There is no operator "%1". Did you mean "%2"?</source>
            <translation>There is no operator "%1". Did you mean "%2"?</translation>
        </message>
        <message>
            <source>"%1" needs a list of arguments. Put them in [ ].</source>
            <translation>"%1" needs a list of arguments. Put them in [ ].</translation>
        </message>
        <message>
            <source>"%1" needs a list to go through and a rule for each.</source>
            <translation>"%1" needs a list to go through and a rule for each.</translation>
        </message>
        <message>
            <source>"%1" needs a list or a group here, as {"var": "name"}.</source>
            <translation>"%1" needs a list or a group here, as {"var": "name"}.</translation>
        </message>
        <message>
            <source>"reduce" over a group needs a value to start with. Add one as its third argument.</source>
            <translation>"reduce" over a group needs a value to start with. Add one as its third argument.</translation>
        </message>
        <message>
            <source>"%1" is no date. Write it as 2026-12-31.</source>
            <translation>"%1" is no date. Write it as 2026-12-31.</translation>
        </message>
        <message>
            <source>"%1" is no unit of time. Use days, weeks, months or years.</source>
            <translation>"%1" is no unit of time. Use days, weeks, months or years.</translation>
        </message>
        <message>
            <source>"matches" needs a value and a pattern in quotes.</source>
            <translation>"matches" needs a value and a pattern in quotes.</translation>
        </message>
        <message numerus="yes">
            <source>"%1" needs at least %n argument(s).</source>
            <translation>
                <numerusform>"%1" needs at least %n argument.</numerusform>
                <numerusform>"%1" needs at least %n arguments.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>"%1" needs %n argument(s), no more and no fewer.</source>
            <translation>
                <numerusform>"%1" needs %n argument, no more and no fewer.</numerusform>
                <numerusform>"%1" needs %n arguments, no more and no fewer.</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" needs from %2 to %3 arguments.</source>
            <translation>"%1" needs from %2 to %3 arguments.</translation>
        </message>
        <message>
            <source>A calculation has no outcome. Guard it against a division by zero and what is no number.</source>
            <translation>A calculation has no outcome. Guard it against a division by zero and what is no number.</translation>
        </message>
        <message>
            <source>An operator was given what it cannot work with. Check its arguments.</source>
            <translation>An operator was given what it cannot work with. Check its arguments.</translation>
        </message>
        <message>
            <source>The rule takes too long or makes too much. Make it simpler, or the lists shorter.</source>
            <translation>The rule takes too long or makes too much. Make it simpler, or the lists shorter.</translation>
        </message>
        <message>
            <source>The rule stopped with "%1".</source>
            <translation>The rule stopped with "%1".</translation>
        </message>
        <message>
            <source>"var" takes a name, and a value for where it is unanswered.</source>
            <translation>"var" takes a name, and a value for where it is unanswered.</translation>
        </message>
        <message>
            <source>A name must stand here itself, in quotes: it cannot be computed.</source>
            <translation>A name must stand here itself, in quotes: it cannot be computed.</translation>
        </message>
        <message>
            <source>There is no item "%1" that this rule can see. Check its name; from a row or a block, an item of the form is "/name".</source>
            <translation>There is no item "%1" that this rule can see. Check its name; from a row or a block, an item of the form is "/name".</translation>
        </message>
        <message>
            <source>There is no element to name here. Name an item; an empty name is the element of a list in "some", "all", "filter" and their like.</source>
            <translation>There is no element to name here. Name an item; an empty name is the element of a list in "some", "all", "filter" and their like.</translation>
        </message>
        <message>
            <source>In a form "val" takes one name. Write the name of the item, dots included.</source>
            <translation>In a form "val" takes one name. Write the name of the item, dots included.</translation>
        </message>
        <message>
            <source>"missing_some" needs a number and a list of names.</source>
            <translation>"missing_some" needs a number and a list of names.</translation>
        </message>
        <message>
            <source>"condition" takes the name of a condition of the form.</source>
            <translation>"condition" takes the name of a condition of the form.</translation>
        </message>
        <message>
            <source>There is no condition "%1". Check its name, or add it.</source>
            <translation>There is no condition "%1". Check its name, or add it.</translation>
        </message>
        <message>
            <source>"answered" takes the name of an item.</source>
            <translation>"answered" takes the name of an item.</translation>
        </message>
        <message>
            <source>"lookup" takes the name of a table, a key, and a date and column if needed.</source>
            <translation>"lookup" takes the name of a table, a key, and a date and column if needed.</translation>
        </message>
        <message>
            <source>There is no table "%1". Check its name, or add it.</source>
            <translation>There is no table "%1". Check its name, or add it.</translation>
        </message>
        <message>
            <source>The column must be a name in quotes.</source>
            <translation>The column must be a name in quotes.</translation>
        </message>
        <message>
            <source>"%1" compares %2 with %3: these never meet.</source>
            <translation>"%1" compares %2 with %3: these never meet.</translation>
        </message>
        <message>
            <source>"%1" is none of the choices here: %2.</source>
            <translation>"%1" is none of the choices here: %2.</translation>
        </message>
        <message>
            <source>"%1" needs %2; here it gets %3.</source>
            <translation>"%1" needs %2; here it gets %3.</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes or no</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>a number</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>a date</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>a text</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>a list</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>an object</translation>
        </message>
        <message>
            <source> or </source>
            <translation> or </translation>
        </message>
        <message>
            <source>"%1" compares %2, which can be unanswered and then counts as 0. Put {"answered": ...} before it in an "and".</source>
            <translation>"%1" compares %2, which can be unanswered and then counts as 0. Put {"answered": ...} before it in an "and".</translation>
        </message>
        <message>
            <source>This rule is too long. Put parts of it in conditions.</source>
            <translation>This rule is too long. Put parts of it in conditions.</translation>
        </message>
    </context>
    <context>
        <name>ServiceStatus</name>
        <message>
            <source>The service describes itself in a way that Verder cannot read. Check its address in the settings.</source>
            <translation>The service describes itself in a way that Verder cannot read. Check its address in the settings.</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>The proof of who signed in could not be confirmed as genuine, so you are not signed in. Try again; report it to the service if it happens again.</source>
            <translation>The proof of who signed in could not be confirmed as genuine, so you are not signed in. Try again; report it to the service if it happens again.</translation>
        </message>
        <message>
            <source>The page for signing in describes itself in a way that Verder does not trust. Check its address in the settings, or report this to the service.</source>
            <translation>The page for signing in describes itself in a way that Verder does not trust. Check its address in the settings, or report this to the service.</translation>
        </message>
    </context>
    <context>
        <name>SigningKey</name>
        <message>
            <source>The key for receipts could not be made.</source>
            <translation>The key for receipts could not be made.</translation>
        </message>
        <message>
            <source>The cryptographic library did not start.</source>
            <translation>The cryptographic library did not start.</translation>
        </message>
        <message>
            <source>The key of the practice environment is damaged. Move the file away; a new key is then made, and receipts of earlier practice are no longer recognised.</source>
            <translation>The key of the practice environment is damaged. Move the file away; a new key is then made, and receipts of earlier practice are no longer recognised.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>today %1</source>
            <translation>today %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>yesterday %1</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The data of the practice environment cannot be opened.</source>
            <translation>The data of the practice environment cannot be opened.</translation>
        </message>
        <message>
            <source>The practice data were made by a later version of the program. Use that version, or another folder.</source>
            <translation>The practice data were made by a later version of the program. Use that version, or another folder.</translation>
        </message>
        <message>
            <source>The data of the practice environment cannot be read or written.</source>
            <translation>The data of the practice environment cannot be read or written.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPrinter</name>
        <message>
            <source>Printed on %1, as it was sent.</source>
            <translation>Printed on %1, as it was sent.</translation>
        </message>
        <message>
            <source>Printed on %1. Not sent yet.</source>
            <translation>Printed on %1. Not sent yet.</translation>
        </message>
        <message>
            <source>not filled in yet</source>
            <translation>not filled in yet</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n page(s))</source>
            <translation>
                <numerusform>%1 (%n page)</numerusform>
                <numerusform>%1 (%n pages)</numerusform>
            </translation>
        </message>
        <message>
            <source>goes by post, with its cover sheet</source>
            <translation>goes by post, with its cover sheet</translation>
        </message>
        <message>
            <source>will be added later</source>
            <translation>will be added later</translation>
        </message>
        <message>
            <source>not added yet</source>
            <translation>not added yet</translation>
        </message>
        <message>
            <source>This is not the official form of the IND.</source>
            <translation>This is not the official form of the IND.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>“%1” is missing. Add it as a text.</source>
            <translation>“%1” is missing. Add it as a text.</translation>
        </message>
        <message>
            <source>“%1” must be a text that is not empty.</source>
            <translation>“%1” must be a text that is not empty.</translation>
        </message>
        <message>
            <source>“%1” must be there as {"nl": …, "en": …}.</source>
            <translation>“%1” must be there as {"nl": …, "en": …}.</translation>
        </message>
        <message>
            <source>“%1” is not a language. Use “nl” and “en”.</source>
            <translation>“%1” is not a language. Use “nl” and “en”.</translation>
        </message>
        <message>
            <source>“%1” must be a date, written as 2026-01-31.</source>
            <translation>“%1” must be a date, written as 2026-01-31.</translation>
        </message>
        <message>
            <source>A row has either “value” or other columns, not both.</source>
            <translation>A row has either “value” or other columns, not both.</translation>
        </message>
        <message>
            <source>A row must be an object with “key” and “name”.</source>
            <translation>A row must be an object with “key” and “name”.</translation>
        </message>
        <message>
            <source>“validUntil” lies before “validFrom”. Correct one of the two.</source>
            <translation>“validUntil” lies before “validFrom”. Correct one of the two.</translation>
        </message>
        <message>
            <source>A table has no “%1”. Take it out.</source>
            <translation>A table has no “%1”. Take it out.</translation>
        </message>
        <message>
            <source>“rows” must be a list with at least one row.</source>
            <translation>“rows” must be a list with at least one row.</translation>
        </message>
        <message>
            <source>A table must be an object.</source>
            <translation>A table must be an object.</translation>
        </message>
        <message>
            <source>Two rows “%1” are in force at the same time. Give each its own “validFrom”.</source>
            <translation>Two rows “%1” are in force at the same time. Give each its own “validFrom”.</translation>
        </message>
    </context>
    <context>
        <name>Verder::AccountBlock</name>
        <message>
            <source>Not signed in. You can fill in forms without signing in.</source>
            <translation>Not signed in. You can fill in forms without signing in.</translation>
        </message>
        <message>
            <source>%1, acting for %2</source>
            <translation>%1, acting for %2</translation>
        </message>
        <message>
            <source>KvK %1, level %2</source>
            <translation>KvK %1, level %2</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sign out</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Not signed in</translation>
        </message>
    </context>
    <context>
        <name>Verder::AccountPage</name>
        <message>
            <source>Account information</source>
            <translation>Account information</translation>
        </message>
        <message>
            <source>You are not signed in</source>
            <translation>You are not signed in</translation>
        </message>
        <message>
            <source>You can fill in forms without signing in. It is needed to send an application and to look one up.</source>
            <translation>You can fill in forms without signing in. It is needed to send an application and to look one up.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Sign out</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>KvK number</source>
            <translation>KvK number</translation>
        </message>
        <message>
            <source>Acting for</source>
            <translation>Acting for</translation>
        </message>
        <message>
            <source>Level of assurance</source>
            <translation>Level of assurance</translation>
        </message>
        <message>
            <source>Recognised as sponsor for</source>
            <translation>Recognised as sponsor for</translation>
        </message>
        <message>
            <source>Administrative address</source>
            <translation>Administrative address</translation>
        </message>
        <message>
            <source>Report another administrative address</source>
            <translation>Report another administrative address</translation>
        </message>
        <message>
            <source>The account is personal: do not share it with colleagues. A new administrative address must be reported within 2 weeks.</source>
            <translation>The account is personal: do not share it with colleagues. A new administrative address must be reported within 2 weeks.</translation>
        </message>
    </context>
    <context>
        <name>Verder::AddRowBlock</name>
        <message>
            <source>Add %1</source>
            <extracomment>%1 is a kind of row: "family member"</extracomment>
            <translation>Add %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::AdoptionText</name>
        <message>
            <source>This draft was not sent to this environment from another computer.</source>
            <translation>This draft was not sent to this environment from another computer.</translation>
        </message>
        <message>
            <source>What was sent from another computer cannot be made again from this draft.</source>
            <translation>What was sent from another computer cannot be made again from this draft.</translation>
        </message>
    </context>
    <context>
        <name>Verder::CardHead</name>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Fold up</source>
            <translation>Fold up</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to go.</source>
            <translation>
                <numerusform>%n question to go.</numerusform>
                <numerusform>%n questions to go.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) not right.</source>
            <translation>
                <numerusform>%n answer not right.</numerusform>
                <numerusform>%n answers not right.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verder::CasesPage</name>
        <message>
            <source>Pending applications</source>
            <translation>Pending applications</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Refresh</translation>
        </message>
        <message>
            <source>Case number %1. Received on %2.</source>
            <translation>Case number %1. Received on %2.</translation>
        </message>
        <message>
            <source>Sign in to see pending applications</source>
            <translation>Sign in to see pending applications</translation>
        </message>
        <message>
            <source>The applications of your company are looked up with your account. Filling in works without it.</source>
            <translation>The applications of your company are looked up with your account. Filling in works without it.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Looking up the applications</source>
            <translation>Looking up the applications</translation>
        </message>
        <message>
            <source>They will stand here.</source>
            <translation>They will stand here.</translation>
        </message>
        <message>
            <source>The applications could not be looked up</source>
            <translation>The applications could not be looked up</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>No pending applications</source>
            <translation>No pending applications</translation>
        </message>
        <message>
            <source>What you submit will stand here with its case number.</source>
            <translation>What you submit will stand here with its case number.</translation>
        </message>
        <message>
            <source>Search by name, number or form</source>
            <translation>Search by name, number or form</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Oldest first</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>By name</translation>
        </message>
        <message>
            <source>By status</source>
            <translation>By status</translation>
        </message>
        <message numerus="yes">
            <source>There are %n more. Search to find them.</source>
            <translation>
                <numerusform>There is %n more. Search to find it.</numerusform>
                <numerusform>There are %n more. Search to find them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>Add document</source>
            <translation>Add document</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>This is how it was on %1. It is refreshed as soon as there is a connection.</source>
            <translation>This is how it was on %1. It is refreshed as soon as there is a connection.</translation>
        </message>
        <message>
            <source>Refreshed on %1.</source>
            <translation>Refreshed on %1.</translation>
        </message>
        <message>
            <source>Here stands what was submitted digitally; applications on paper do not. Finished applications stay for 28 days.</source>
            <translation>Here stands what was submitted digitally; applications on paper do not. Finished applications stay for 28 days.</translation>
        </message>
        <message>
            <source>You act for “%1”. Here stands only what you submitted digitally for that company, not what it or another representative submitted. Finished applications stay for 28 days.</source>
            <translation>You act for “%1”. Here stands only what you submitted digitally for that company, not what it or another representative submitted. Finished applications stay for 28 days.</translation>
        </message>
        <message>
            <source>No application found</source>
            <translation>No application found</translation>
        </message>
        <message>
            <source>Try another word, or see all applications.</source>
            <translation>Try another word, or see all applications.</translation>
        </message>
        <message>
            <source>Show all applications</source>
            <translation>Show all applications</translation>
        </message>
    </context>
    <context>
        <name>Verder::CasesSource</name>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>There is no connection, and they were not looked up on this computer before.</source>
            <translation>There is no connection, and they were not looked up on this computer before.</translation>
        </message>
        <message>
            <source>Finished on %1; stays here until %2.</source>
            <translation>Finished on %1; stays here until %2.</translation>
        </message>
        <message>
            <source>Not visible yet</source>
            <translation>Not visible yet</translation>
        </message>
        <message>
            <source>It was received. An application for family members is sometimes handled by hand and then stands here after 5 working days, on %1 at the latest.</source>
            <translation>It was received. An application for family members is sometimes handled by hand and then stands here after 5 working days, on %1 at the latest.</translation>
        </message>
        <message>
            <source>It was received, and should stand here by now. Ask the service: %1.</source>
            <translation>It was received, and should stand here by now. Ask the service: %1.</translation>
        </message>
        <message>
            <source>It was received, and stands here on %1 at the latest.</source>
            <translation>It was received, and stands here on %1 at the latest.</translation>
        </message>
    </context>
    <context>
        <name>Verder::CheckPage</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>This is another KvK number than your own</source>
            <translation>This is another KvK number than your own</translation>
        </message>
        <message>
            <source>The form is for KvK %1; you are signed in for KvK %2. Sign in for the right company, or change the answer.</source>
            <translation>The form is for KvK %1; you are signed in for KvK %2. Sign in for the right company, or change the answer.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message numerus="yes">
            <source>You add %n document(s) later.</source>
            <translation>
                <numerusform>You add %n document later.</numerusform>
                <numerusform>You add %n documents later.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending is possible once it is there.</source>
            <translation>
                <numerusform>Sending is possible once it is there.</numerusform>
                <numerusform>Sending is possible once it is there.</numerusform>
            </translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>View: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Change: %1</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
    </context>
    <context>
        <name>Verder::CheckSummary</name>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Way of paying</source>
            <translation>Way of paying</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message numerus="yes">
            <source>%n PDF(s), %1</source>
            <translation>
                <numerusform>%n PDF, %1</numerusform>
                <numerusform>%n PDFs, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>By post</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nothing</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>Indication. Price of %1.</source>
            <translation>Indication. Price of %1.</translation>
        </message>
    </context>
    <context>
        <name>Verder::CheckingRow</name>
        <message>
            <source>Being checked</source>
            <translation>Being checked</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Cancel: %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, for %n second(s) now</source>
            <translation>
                <numerusform>%1, for %n second now</numerusform>
                <numerusform>%1, for %n seconds now</numerusform>
            </translation>
        </message>
        <message>
            <source>Being put together</source>
            <translation>Being put together</translation>
        </message>
        <message>
            <source>Being made smaller</source>
            <translation>Being made smaller</translation>
        </message>
    </context>
    <context>
        <name>Verder::CliText</name>
        <message>
            <source>%1 is not there.</source>
            <translation>%1 is not there.</translation>
        </message>
        <message>
            <source>A folder of definitions, or files of one; without it, those of the program.</source>
            <translation>A folder of definitions, or files of one; without it, those of the program.</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>warning</translation>
        </message>
        <message>
            <source>%1 forms, %2 errors, %3 warnings</source>
            <translation>%1 forms, %2 errors, %3 warnings</translation>
        </message>
        <message>
            <source>%1 scenarios passed, %2 failed</source>
            <translation>%1 scenarios passed, %2 failed</translation>
        </message>
        <message>
            <source>The key "rule" is missing.</source>
            <translation>The key "rule" is missing.</translation>
        </message>
        <message>
            <source>Name one kind, like iban or date.</source>
            <translation>Name one kind, like iban or date.</translation>
        </message>
        <message>
            <source>Looks for mistakes in definitions.</source>
            <translation>Looks for mistakes in definitions.</translation>
        </message>
        <message>
            <source>Plays the scenarios of definitions.</source>
            <translation>Plays the scenarios of definitions.</translation>
        </message>
        <message>
            <source>Reads {"rule", "data", "today"} a line from standard input and prints each result.</source>
            <translation>Reads {"rule", "data", "today"} a line from standard input and prints each result.</translation>
        </message>
        <message>
            <source>Reads a JSON string a line from standard input and checks each as one kind of answer.</source>
            <translation>Reads a JSON string a line from standard input and checks each as one kind of answer.</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>Not complete yet.</source>
            <translation>Not complete yet.</translation>
        </message>
        <message>
            <source>Name the draft, a .tfa file.</source>
            <translation>Name the draft, a .tfa file.</translation>
        </message>
        <message>
            <source>Says page by page what is missing and wrong in a draft.</source>
            <translation>Says page by page what is missing and wrong in a draft.</translation>
        </message>
        <message>
            <source>The draft, a .tfa file.</source>
            <translation>The draft, a .tfa file.</translation>
        </message>
        <message>
            <source>As JSON.</source>
            <translation>As JSON.</translation>
        </message>
        <message>
            <source>Writes the answers of a draft as a PDF.</source>
            <translation>Writes the answers of a draft as a PDF.</translation>
        </message>
        <message>
            <source>The PDF; without it, beside the draft.</source>
            <translation>The PDF; without it, beside the draft.</translation>
        </message>
        <message>
            <source>See verder-cli COMMAND --help.</source>
            <translation>See verder-cli COMMAND --help.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Documents are being sent</source>
            <translation>Documents are being sent</translation>
        </message>
        <message>
            <source>Answers and documents checked</source>
            <translation>Answers and documents checked</translation>
        </message>
        <message>
            <source>Payment page is open</source>
            <translation>Payment page is open</translation>
        </message>
        <message>
            <source>Waiting for the confirmation</source>
            <translation>Waiting for the confirmation</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>Not accepted</translation>
        </message>
        <message>
            <source>Signed in: %1, %2, KvK %3</source>
            <translation>Signed in: %1, %2, KvK %3</translation>
        </message>
        <message>
            <source>The session has ended. Run the command again to go on.</source>
            <translation>The session has ended. Run the command again to go on.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another one with --data.</source>
            <translation>The folder %1 cannot be made. Choose another one with --data.</translation>
        </message>
        <message>
            <source>An empty form: %1. Open: %2.</source>
            <translation>An empty form: %1. Open: %2.</translation>
        </message>
        <message>
            <source>Page %1: %2</source>
            <translation>Page %1: %2</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplete</translation>
        </message>
        <message numerus="yes">
            <source>Document %1 checked and added (%n page(s))</source>
            <translation>
                <numerusform>Document %1 checked and added (%n page)</numerusform>
                <numerusform>Document %1 checked and added (%n pages)</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message numerus="yes">
            <source>Opened again: %n thing(s) still open</source>
            <translation>
                <numerusform>Opened again: %n thing still open</numerusform>
                <numerusform>Opened again: %n things still open</numerusform>
            </translation>
        </message>
        <message>
            <source>Paying in the browser: %1</source>
            <translation>Paying in the browser: %1</translation>
        </message>
        <message>
            <source>Receipt: %1</source>
            <translation>Receipt: %1</translation>
        </message>
        <message>
            <source>demo takes no arguments.</source>
            <translation>demo takes no arguments.</translation>
        </message>
        <message>
            <source>E-aanvraagnummer: %1</source>
            <translation>E-aanvraagnummer: %1</translation>
        </message>
        <message>
            <source>Plays the whole path on a sample: fill in, save, send, pay, receipt.</source>
            <translation>Plays the whole path on a sample: fill in, save, send, pay, receipt.</translation>
        </message>
        <message>
            <source>Name one form and a file: new FORM -o FILE.tfa. Forms: %1.</source>
            <translation>Name one form and a file: new FORM -o FILE.tfa. Forms: %1.</translation>
        </message>
        <message>
            <source>"%1" names no question of this form. Write item=value.</source>
            <translation>"%1" names no question of this form. Write item=value.</translation>
        </message>
        <message>
            <source>%1: this answer cannot be changed.</source>
            <translation>%1: this answer cannot be changed.</translation>
        </message>
        <message>
            <source>Say what to fill in: item=value.</source>
            <translation>Say what to fill in: item=value.</translation>
        </message>
        <message>
            <source>There is no item "%1".</source>
            <translation>There is no item "%1".</translation>
        </message>
        <message>
            <source>"%1" names no document of this form. Write document=file.pdf.</source>
            <translation>"%1" names no document of this form. Write document=file.pdf.</translation>
        </message>
        <message>
            <source>Say what to attach: document=file.pdf.</source>
            <translation>Say what to attach: document=file.pdf.</translation>
        </message>
        <message>
            <source>Makes an empty draft.</source>
            <translation>Makes an empty draft.</translation>
        </message>
        <message>
            <source>Id of the form.</source>
            <translation>Id of the form.</translation>
        </message>
        <message>
            <source>Fills in answers of a draft, and saves it.</source>
            <translation>Fills in answers of a draft, and saves it.</translation>
        </message>
        <message>
            <source>Any usual notation; an empty value clears the answer.</source>
            <translation>Any usual notation; an empty value clears the answer.</translation>
        </message>
        <message>
            <source>Prints answers of a draft.</source>
            <translation>Prints answers of a draft.</translation>
        </message>
        <message>
            <source>Without it: all that apply.</source>
            <translation>Without it: all that apply.</translation>
        </message>
        <message>
            <source>All answers as JSON.</source>
            <translation>All answers as JSON.</translation>
        </message>
        <message>
            <source>Checks documents and adds them to a draft.</source>
            <translation>Checks documents and adds them to a draft.</translation>
        </message>
        <message>
            <source>The form's document, and the file.</source>
            <translation>The form's document, and the file.</translation>
        </message>
        <message>
            <source>Usage: verder-cli COMMAND [options]</source>
            <translation>Usage: verder-cli COMMAND [options]</translation>
        </message>
        <message>
            <source>Every command has --help. Exit codes: 0 done, 1 the input falls short, 2 wrong use, 3 a file, server or machine failed.</source>
            <translation>Every command has --help. Exit codes: 0 done, 1 the input falls short, 2 wrong use, 3 a file, server or machine failed.</translation>
        </message>
        <message>
            <source>Judge by this date (YYYY-MM-DD) instead of today.</source>
            <translation>Judge by this date (YYYY-MM-DD) instead of today.</translation>
        </message>
        <message>
            <source>Language of messages: nl or en.</source>
            <translation>Language of messages: nl or en.</translation>
        </message>
        <message>
            <source>The program's data folder.</source>
            <translation>The program's data folder.</translation>
        </message>
        <message>
            <source>A folder of definitions that come before the program's own.</source>
            <translation>A folder of definitions that come before the program's own.</translation>
        </message>
        <message>
            <source>Write --today as YYYY-MM-DD.</source>
            <translation>Write --today as YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>There is no command "%1".</source>
            <translation>There is no command "%1".</translation>
        </message>
        <message>
            <source>Name one draft, a .tfa file, and for --wait a number of seconds.</source>
            <translation>Name one draft, a .tfa file, and for --wait a number of seconds.</translation>
        </message>
        <message>
            <source>Open this page in your browser to pay: %1</source>
            <translation>Open this page in your browser to pay: %1</translation>
        </message>
        <message>
            <source>Sends a finished draft to the practice backend and waits for the receipt.</source>
            <translation>Sends a finished draft to the practice backend and waits for the receipt.</translation>
        </message>
        <message>
            <source>How long to wait for the receipt.</source>
            <translation>How long to wait for the receipt.</translation>
        </message>
        <message>
            <source>Go on, also while the draft is open elsewhere.</source>
            <translation>Go on, also while the draft is open elsewhere.</translation>
        </message>
        <message>
            <source>With --force it is changed anyway.</source>
            <translation>With --force it is changed anyway.</translation>
        </message>
        <message>
            <source>In no scenario the condition "%1" holds. Add one.</source>
            <translation>In no scenario the condition "%1" holds. Add one.</translation>
        </message>
        <message>
            <source>In every scenario the condition "%1" holds. Add one in which it does not.</source>
            <translation>In every scenario the condition "%1" holds. Add one in which it does not.</translation>
        </message>
        <message>
            <source>%1 of %2 conditions seen both ways</source>
            <translation>%1 of %2 conditions seen both ways</translation>
        </message>
        <message>
            <source>Prints the JSON Schema of definitions, for editors.</source>
            <translation>Prints the JSON Schema of definitions, for editors.</translation>
        </message>
        <message>
            <source>Rules come from standard input; --repeat takes a number from 1.</source>
            <translation>Rules come from standard input; --repeat takes a number from 1.</translation>
        </message>
        <message>
            <source>Write a JSON string on each line.</source>
            <translation>Write a JSON string on each line.</translation>
        </message>
        <message>
            <source>Evaluate each rule so often, and print the time of one.</source>
            <translation>Evaluate each rule so often, and print the time of one.</translation>
        </message>
        <message>
            <source>As in a definition: iban, bsn, date ...; or mrz.</source>
            <translation>As in a definition: iban, bsn, date ...; or mrz.</translation>
        </message>
        <message>
            <source>The document "%1" is missing.</source>
            <translation>The document "%1" is missing.</translation>
        </message>
        <message>
            <source>Name another file for the copy.</source>
            <translation>Name another file for the copy.</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>The file to make.</translation>
        </message>
        <message>
            <source>Replace the file that is there.</source>
            <translation>Replace the file that is there.</translation>
        </message>
        <message>
            <source>Name a draft and the file to make: FILE.tfa -o OTHER.tfa.</source>
            <translation>Name a draft and the file to make: FILE.tfa -o OTHER.tfa.</translation>
        </message>
        <message>
            <source>Makes one file of a draft and its documents.</source>
            <translation>Makes one file of a draft and its documents.</translation>
        </message>
        <message>
            <source>Saves a draft in another place.</source>
            <translation>Saves a draft in another place.</translation>
        </message>
        <message>
            <source>With its documents in it, instead of in a folder beside it.</source>
            <translation>With its documents in it, instead of in a folder beside it.</translation>
        </message>
        <message>
            <source>Nothing was changed, because the file is damaged. Make a whole copy of it first: save-as FILE.tfa -o COPY.tfa.</source>
            <translation>Nothing was changed, because the file is damaged. Make a whole copy of it first: save-as FILE.tfa -o COPY.tfa.</translation>
        </message>
        <message numerus="yes">
            <source>Choose a password of at least %n character(s).</source>
            <translation>
                <numerusform>Choose a password of at least %n character.</numerusform>
                <numerusform>Choose a password of at least %n characters.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was sent keeps the password that it had.</source>
            <translation>What was sent keeps the password that it had.</translation>
        </message>
        <message>
            <source>Encrypts a draft with a password, or changes that.</source>
            <translation>Encrypts a draft with a password, or changes that.</translation>
        </message>
        <message>
            <source>Take the password away.</source>
            <translation>Take the password away.</translation>
        </message>
        <message>
            <source>There is no password on file descriptor %1.</source>
            <translation>There is no password on file descriptor %1.</translation>
        </message>
        <message>
            <source>Hand over the new password with --new-password-fd.</source>
            <translation>Hand over the new password with --new-password-fd.</translation>
        </message>
        <message>
            <source>The draft is encrypted. Hand over its password with --password-fd.</source>
            <translation>The draft is encrypted. Hand over its password with --password-fd.</translation>
        </message>
        <message>
            <source>New password:</source>
            <translation>New password:</translation>
        </message>
        <message>
            <source>Password:</source>
            <translation>Password:</translation>
        </message>
        <message>
            <source>No password was given.</source>
            <translation>No password was given.</translation>
        </message>
        <message>
            <source>Once more:</source>
            <translation>Once more:</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>The two passwords are not the same.</translation>
        </message>
        <message>
            <source>Read the password of an encrypted draft from this file descriptor; else it is asked.</source>
            <translation>Read the password of an encrypted draft from this file descriptor; else it is asked.</translation>
        </message>
        <message>
            <source>Read the new password from this file descriptor; else it is asked.</source>
            <translation>Read the new password from this file descriptor; else it is asked.</translation>
        </message>
        <message>
            <source>Nothing is taken over: "%1" takes nothing from "%2".</source>
            <translation>Nothing is taken over: "%1" takes nothing from "%2".</translation>
        </message>
        <message>
            <source>Take over what is the same from this draft, of another form.</source>
            <translation>Take over what is the same from this draft, of another form.</translation>
        </message>
        <message>
            <source>No organisation is known here. Fill in its details in the window first.</source>
            <translation>No organisation is known here. Fill in its details in the window first.</translation>
        </message>
        <message>
            <source>No organisation with KvK number %1. Known: %2.</source>
            <translation>No organisation with KvK number %1. Known: %2.</translation>
        </message>
        <message>
            <source>Fill in the details of your organisation with this KvK number.</source>
            <translation>Fill in the details of your organisation with this KvK number.</translation>
        </message>
        <message>
            <source>Prints the states of a submission as a Mermaid diagram.</source>
            <translation>Prints the states of a submission as a Mermaid diagram.</translation>
        </message>
        <message>
            <source>Complete: this draft can be sent.</source>
            <translation>Complete: this draft can be sent.</translation>
        </message>
        <message>
            <source>Answers sealed</source>
            <translation>Answers sealed</translation>
        </message>
        <message>
            <source>Created at the receiver</source>
            <translation>Created at the receiver</translation>
        </message>
        <message>
            <source>We do not know yet whether this was received. Do not pay again; we check this automatically.</source>
            <translation>We do not know yet whether this was received. Do not pay again; we check this automatically.</translation>
        </message>
        <message>
            <source>It is not known yet whether this was received. Do not pay again; run the command again to go on.</source>
            <translation>It is not known yet whether this was received. Do not pay again; run the command again to go on.</translation>
        </message>
        <message>
            <source>The receiver did not accept this. %1</source>
            <translation>The receiver did not accept this. %1</translation>
        </message>
        <message>
            <source>As a new draft with the same answers and documents.</source>
            <translation>As a new draft with the same answers and documents.</translation>
        </message>
        <message>
            <source>This draft is not complete; nothing was sent. See verder-cli check.</source>
            <translation>This draft is not complete; nothing was sent. See verder-cli check.</translation>
        </message>
        <message numerus="yes">
            <source>"%1": %n photo(s) or scan(s) in it became coarser. Look whether everything can still be read.</source>
            <translation>
                <numerusform>"%1": %n photo or scan in it became coarser. Look whether everything can still be read.</numerusform>
                <numerusform>"%1": %n photos or scans in it became coarser. Look whether everything can still be read.</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1": the digital signature is not valid any more in this version. Your own file stays as it is.</source>
            <translation>"%1": the digital signature is not valid any more in this version. Your own file stays as it is.</translation>
        </message>
        <message>
            <source>At most %1 files become one document.</source>
            <translation>At most %1 files become one document.</translation>
        </message>
        <message>
            <source>Make one PDF out of the files of the same document, in the order in which they are given.</source>
            <translation>Make one PDF out of the files of the same document, in the order in which they are given.</translation>
        </message>
        <message>
            <source>Make a document that is above the limit smaller; photos and scans may become coarser.</source>
            <translation>Make a document that is above the limit smaller; photos and scans may become coarser.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ComparisonDialog</name>
        <message>
            <source>Also show what is the same</source>
            <translation>Also show what is the same</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>No answers differ.</source>
            <translation>No answers differ.</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>not filled in</translation>
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
            <translation>The other version cannot be opened</translation>
        </message>
        <message>
            <source>dd-MM-yyyy 'at' HH:mm</source>
            <translation>dd-MM-yyyy 'at' HH:mm</translation>
        </message>
        <message>
            <source>Compare the two versions</source>
            <translation>Compare the two versions</translation>
        </message>
        <message>
            <source>“%1” was saved by someone else on %2.</source>
            <translation>“%1” was saved by someone else on %2.</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>In your window</source>
            <translation>In your window</translation>
        </message>
        <message>
            <source>%1 - copy</source>
            <translation>%1 - copy</translation>
        </message>
    </context>
    <context>
        <name>Verder::ConnectionKeeper</name>
        <message>
            <source>Practice environment</source>
            <translation>Practice environment</translation>
        </message>
    </context>
    <context>
        <name>Verder::DateEditor</name>
        <message>
            <source>Choose a date (Alt+Down)</source>
            <translation>Choose a date (Alt+Down)</translation>
        </message>
        <message>
            <source>Day unknown</source>
            <translation>Day unknown</translation>
        </message>
    </context>
    <context>
        <name>Verder::DefinitionText</name>
        <message>
            <source>These depend on each other in a circle: %1. Take one of them out of the rules of the next.</source>
            <translation>These depend on each other in a circle: %1. Take one of them out of the rules of the next.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>The file %1 cannot be read.</translation>
        </message>
        <message>
            <source>There is no block "%1".</source>
            <translation>There is no block "%1".</translation>
        </message>
        <message>
            <source>There is no form "%1". Known are: %2.</source>
            <translation>There is no form "%1". Known are: %2.</translation>
        </message>
        <message>
            <source>There is no item "%1" here.</source>
            <translation>There is no item "%1" here.</translation>
        </message>
        <message>
            <source>The document "%1" stands on no page.</source>
            <translation>The document "%1" stands on no page.</translation>
        </message>
        <message>
            <source>"each" of "%1" must name a repeating group.</source>
            <translation>"each" of "%1" must name a repeating group.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>The definition could not be used.</source>
            <translation>The definition could not be used.</translation>
        </message>
        <message>
            <source>"%1" is no type of item.</source>
            <translation>"%1" is no type of item.</translation>
        </message>
        <message>
            <source>Give the item an id of its own, of letters, digits, hyphens and dots; "%1" cannot be used.</source>
            <translation>Give the item an id of its own, of letters, digits, hyphens and dots; "%1" cannot be used.</translation>
        </message>
        <message>
            <source>An item is calculated ("value") or prefilled ("default"), not both.</source>
            <translation>An item is calculated ("value") or prefilled ("default"), not both.</translation>
        </message>
        <message>
            <source>Write "length" as a number, or as [least, most].</source>
            <translation>Write "length" as a number, or as [least, most].</translation>
        </message>
        <message>
            <source>A text can be at most %1 characters long.</source>
            <translation>A text can be at most %1 characters long.</translation>
        </message>
        <message>
            <source>There is no table "%1".</source>
            <translation>There is no table "%1".</translation>
        </message>
        <message>
            <source>The choice "%1" stands here twice.</source>
            <translation>The choice "%1" stands here twice.</translation>
        </message>
        <message>
            <source>Give at least one choice.</source>
            <translation>Give at least one choice.</translation>
        </message>
        <message>
            <source>"severity" is error, warning or information.</source>
            <translation>"severity" is error, warning or information.</translation>
        </message>
        <message>
            <source>The key "%1" is missing. Add it.</source>
            <translation>The key "%1" is missing. Add it.</translation>
        </message>
        <message>
            <source>Page "%1" holds nothing.</source>
            <translation>Page "%1" holds nothing.</translation>
        </message>
        <message>
            <source>A text of "%1" is longer than %2 characters. Make it shorter.</source>
            <translation>A text of "%1" is longer than %2 characters. Make it shorter.</translation>
        </message>
        <message>
            <source>"%1" has two checks called "%2".</source>
            <translation>"%1" has two checks called "%2".</translation>
        </message>
        <message>
            <source>"%1" is required, but nobody can fill it in.</source>
            <translation>"%1" is required, but nobody can fill it in.</translation>
        </message>
        <message>
            <source>The stop "%1" is always shown: nobody can pass it.</source>
            <translation>The stop "%1" is always shown: nobody can pass it.</translation>
        </message>
        <message>
            <source>Nothing uses the condition "%1".</source>
            <translation>Nothing uses the condition "%1".</translation>
        </message>
        <message>
            <source>Two scenarios are called "%1".</source>
            <translation>Two scenarios are called "%1".</translation>
        </message>
        <message>
            <source>The scenario "%1" expects nothing.</source>
            <translation>The scenario "%1" expects nothing.</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true or false</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>a number</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>a text</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>a list</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>an object</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>Write an object here, in { }.</source>
            <translation>Write an object here, in { }.</translation>
        </message>
        <message>
            <source>The key "%1" is not known here. Known are: %2.</source>
            <translation>The key "%1" is not known here. Known are: %2.</translation>
        </message>
        <message>
            <source>"%1" must be %2.</source>
            <translation>"%1" must be %2.</translation>
        </message>
        <message>
            <source>"%1" must be a whole number below a million.</source>
            <translation>"%1" must be a whole number below a million.</translation>
        </message>
        <message>
            <source>Write "%1" as a date, like 2026-01-31.</source>
            <translation>Write "%1" as a date, like 2026-01-31.</translation>
        </message>
        <message>
            <source>Give this text in both languages; one of them is empty.</source>
            <translation>Give this text in both languages; one of them is empty.</translation>
        </message>
        <message>
            <source>Every entry of "%1" must be a text.</source>
            <translation>Every entry of "%1" must be a text.</translation>
        </message>
        <message>
            <source>A form needs at least one page.</source>
            <translation>A form needs at least one page.</translation>
        </message>
        <message>
            <source>Give the page an id of its own, in small letters, digits and hyphens.</source>
            <translation>Give the page an id of its own, in small letters, digits and hyphens.</translation>
        </message>
        <message>
            <source>The block uses itself: %1.</source>
            <translation>The block uses itself: %1.</translation>
        </message>
        <message>
            <source>"min" and "max" must be from 0 to 50, "max" at least 1 and not under "min".</source>
            <translation>"min" and "max" must be from 0 to 50, "max" at least 1 and not under "min".</translation>
        </message>
        <message>
            <source>The document "%1" stands here twice.</source>
            <translation>The document "%1" stands here twice.</translation>
        </message>
        <message>
            <source>Documents cannot stand inside a group; use "each".</source>
            <translation>Documents cannot stand inside a group; use "each".</translation>
        </message>
        <message>
            <source>"%1" is no document of this form, or already stands on a page.</source>
            <translation>"%1" is no document of this form, or already stands on a page.</translation>
        </message>
        <message>
            <source>A scenario needs "today", as a date like 2026-01-31.</source>
            <translation>A scenario needs "today", as a date like 2026-01-31.</translation>
        </message>
        <message>
            <source>There are two ways from version "%1".</source>
            <translation>There are two ways from version "%1".</translation>
        </message>
        <message>
            <source>A migration leads from an earlier version to this one.</source>
            <translation>A migration leads from an earlier version to this one.</translation>
        </message>
        <message>
            <source>There is no page "%1".</source>
            <translation>There is no page "%1".</translation>
        </message>
        <message>
            <source>Write {"rename": ["old", "new"]}, with both in the same rows, {"map": ["id", {"old": "new"}]} or {"drop": "id"}.</source>
            <translation>Write {"rename": ["old", "new"]}, with both in the same rows, {"map": ["id", {"old": "new"}]} or {"drop": "id"}.</translation>
        </message>
        <message>
            <source>There is no item or document "%1", and no later step goes on from it.</source>
            <translation>There is no item or document "%1", and no later step goes on from it.</translation>
        </message>
        <message>
            <source>The pattern is not valid, or could take very long: %1</source>
            <translation>The pattern is not valid, or could take very long: %1</translation>
        </message>
        <message>
            <source>"%1" is required, but holds no answer.</source>
            <translation>"%1" is required, but holds no answer.</translation>
        </message>
        <message>
            <source>"%1" means nothing for "%2", which is of type %3.</source>
            <translation>"%1" means nothing for "%2", which is of type %3.</translation>
        </message>
        <message>
            <source>"min" of "%1" is greater than "max": no answer is right.</source>
            <translation>"min" of "%1" is greater than "max": no answer is right.</translation>
        </message>
        <message>
            <source>"length" of "%1" allows no answer.</source>
            <translation>"length" of "%1" allows no answer.</translation>
        </message>
        <message>
            <source>The check "%1" of "%2" computes {%3}, but does not say it.</source>
            <translation>The check "%1" of "%2" computes {%3}, but does not say it.</translation>
        </message>
        <message>
            <source>A text of "%1" names {%2}, which is no item here.</source>
            <translation>A text of "%1" names {%2}, which is no item here.</translation>
        </message>
        <message>
            <source>The condition "%1" can never hold.</source>
            <translation>The condition "%1" can never hold.</translation>
        </message>
        <message>
            <source>The condition "%1" always holds.</source>
            <translation>The condition "%1" always holds.</translation>
        </message>
        <message>
            <source>Nobody can reach the page "%1".</source>
            <translation>Nobody can reach the page "%1".</translation>
        </message>
        <message>
            <source>The document "%1" is never asked for.</source>
            <translation>The document "%1" is never asked for.</translation>
        </message>
        <message>
            <source>"%1" is never shown.</source>
            <translation>"%1" is never shown.</translation>
        </message>
        <message>
            <source>"%1" is required, but nobody ever sees it.</source>
            <translation>"%1" is required, but nobody ever sees it.</translation>
        </message>
        <message>
            <source>"visible" of "%1" always holds. Leave it out.</source>
            <translation>"visible" of "%1" always holds. Leave it out.</translation>
        </message>
        <message>
            <source>The rule reads "%1", which never holds an answer.</source>
            <translation>The rule reads "%1", which never holds an answer.</translation>
        </message>
        <message>
            <source>The rule gives %1, but "%2" holds %3.</source>
            <translation>The rule gives %1, but "%2" holds %3.</translation>
        </message>
        <message>
            <source>The rule gives "%1", which is no choice of "%2".</source>
            <translation>The rule gives "%1", which is no choice of "%2".</translation>
        </message>
        <message>
            <source>This is too much: the rules of a form can hold at most %1 steps.</source>
            <translation>This is too much: the rules of a form can hold at most %1 steps.</translation>
        </message>
        <message>
            <source>steps in all patterns</source>
            <translation>steps in all patterns</translation>
        </message>
        <message>
            <source>choices in one item</source>
            <translation>choices in one item</translation>
        </message>
        <message>
            <source>"min" must be 0 or more, and "max" from 1 to %1 and not under "min".</source>
            <translation>"min" must be 0 or more, and "max" from 1 to %1 and not under "min".</translation>
        </message>
        <message>
            <source>rows that must be there at once</source>
            <translation>rows that must be there at once</translation>
        </message>
        <message>
            <source>groups in each other</source>
            <translation>groups in each other</translation>
        </message>
        <message>
            <source>checks in one item</source>
            <translation>checks in one item</translation>
        </message>
        <message>
            <source>steps in all migrations</source>
            <translation>steps in all migrations</translation>
        </message>
        <message>
            <source>pages</source>
            <translation>pages</translation>
        </message>
        <message>
            <source>items</source>
            <translation>items</translation>
        </message>
        <message>
            <source>blocks, each counted as often as it is used</source>
            <translation>blocks, each counted as often as it is used</translation>
        </message>
        <message>
            <source>conditions</source>
            <translation>conditions</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>documents</translation>
        </message>
        <message>
            <source>scenarios</source>
            <translation>scenarios</translation>
        </message>
        <message>
            <source>This is too much: a form can hold at most %1 %2.</source>
            <translation>This is too much: a form can hold at most %1 %2.</translation>
        </message>
        <message>
            <source>characters of text</source>
            <translation>characters of text</translation>
        </message>
        <message>
            <source>The block needs "%1". Give it in "with".</source>
            <translation>The block needs "%1". Give it in "with".</translation>
        </message>
        <message>
            <source>The block does not need "%1".</source>
            <translation>The block does not need "%1".</translation>
        </message>
        <message>
            <source>The block has no item "%1".</source>
            <translation>The block has no item "%1".</translation>
        </message>
        <message>
            <source>values in blocks, each counted as often as it is used</source>
            <translation>values in blocks, each counted as often as it is used</translation>
        </message>
        <message>
            <source>What is taken over from "%1" stands here twice.</source>
            <translation>What is taken over from "%1" stands here twice.</translation>
        </message>
        <message>
            <source>steps in what is taken over</source>
            <translation>steps in what is taken over</translation>
        </message>
        <message>
            <source>Write "id", ["id there", "id here"] or {"set": ["id here", value]}. "p.*" means every id that begins so.</source>
            <translation>Write "id", ["id there", "id here"] or {"set": ["id here", value]}. "p.*" means every id that begins so.</translation>
        </message>
        <message>
            <source>"%1" has nothing in common with "%2".</source>
            <translation>"%1" has nothing in common with "%2".</translation>
        </message>
        <message>
            <source>"%1" does not offer this choice.</source>
            <translation>"%1" does not offer this choice.</translation>
        </message>
        <message>
            <source>There is no item "%1" in the form "%2".</source>
            <translation>There is no item "%1" in the form "%2".</translation>
        </message>
        <message>
            <source>An answer to "%1" of "%2" cannot be one to "%3".</source>
            <translation>An answer to "%1" of "%2" cannot be one to "%3".</translation>
        </message>
        <message>
            <source>There is no group "%1" in the table "groepen".</source>
            <translation>There is no group "%1" in the table "groepen".</translation>
        </message>
        <message>
            <source>"%1" is no part of a machine-readable zone.</source>
            <translation>"%1" is no part of a machine-readable zone.</translation>
        </message>
        <message>
            <source>What is sent is an "application", a "report" or "documents".</source>
            <translation>What is sent is an "application", a "report" or "documents".</translation>
        </message>
    </context>
    <context>
        <name>Verder::Desktop</name>
        <message>
            <source>Select a file</source>
            <translation>Select a file</translation>
        </message>
        <message>
            <source>Documents and photos (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
            <translation>Documents and photos (*.pdf *.jpg *.jpeg *.png);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>Verder::DocumentCard</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Checked at %1</source>
            <translation>Checked at %1</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>View: %1</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Replace: %1</source>
            <translation>Replace: %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Remove: %1</translation>
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
                <numerusform>“%1” is a PDF of %n page.</numerusform>
                <numerusform>“%1” is a PDF of %n pages.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” has small faults, but it can be read. Look whether all pages are there.</source>
            <translation>“%1” has small faults, but it can be read. Look whether all pages are there.</translation>
        </message>
        <message>
            <source>“%1” is empty. Make the document again and add it once more.</source>
            <translation>“%1” is empty. Make the document again and add it once more.</translation>
        </message>
        <message>
            <source>“%1” is not a PDF. Open it in the program that made it, save it as PDF and add that.</source>
            <translation>“%1” is not a PDF. Open it in the program that made it, save it as PDF and add that.</translation>
        </message>
        <message>
            <source>“%1” is damaged: no page can be read. Scan it or save it as PDF again.</source>
            <translation>“%1” is damaged: no page can be read. Scan it or save it as PDF again.</translation>
        </message>
        <message>
            <source>“%1” can only be opened with a password. Save it without a password and add that.</source>
            <translation>“%1” can only be opened with a password. Save it without a password and add that.</translation>
        </message>
        <message>
            <source>“%1” is %2; at most %3 is allowed. Scan it again in black and white or at 150 dpi, or split it.</source>
            <translation>“%1” is %2; at most %3 is allowed. Scan it again in black and white or at 150 dpi, or split it.</translation>
        </message>
        <message>
            <source>“%1” could not be checked. Print it to a new PDF and add that.</source>
            <translation>“%1” could not be checked. Print it to a new PDF and add that.</translation>
        </message>
        <message>
            <source>“%1” is a picture. Make a PDF of it and add that.</source>
            <translation>“%1” is a picture. Make a PDF of it and add that.</translation>
        </message>
    </context>
    <context>
        <name>Verder::DocumentHead</name>
        <message>
            <source>Why this document?</source>
            <translation>Why this document?</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
    </context>
    <context>
        <name>Verder::DocumentIntake</name>
        <message>
            <source>The file changed while it was being checked. Select it again.</source>
            <translation>The file changed while it was being checked. Select it again.</translation>
        </message>
    </context>
    <context>
        <name>Verder::DocumentSlotView</name>
        <message>
            <source>Add it now after all</source>
            <translation>Add it now after all</translation>
        </message>
        <message>
            <source>Add later</source>
            <translation>Add later</translation>
        </message>
        <message>
            <source>This goes by post. Print the cover sheet and send it along with the document.</source>
            <translation>This goes by post. Print the cover sheet and send it along with the document.</translation>
        </message>
        <message>
            <source>Print cover sheet</source>
            <translation>Print cover sheet</translation>
        </message>
        <message>
            <source>%1 is too large</source>
            <translation>%1 is too large</translation>
        </message>
        <message>
            <source>%1 has not been added</source>
            <translation>%1 has not been added</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close: %1</source>
            <translation>Close: %1</translation>
        </message>
        <message>
            <source>The document cannot be shown</source>
            <translation>The document cannot be shown</translation>
        </message>
        <message>
            <source>There is no program on this computer that opens a PDF. Install one and try again.</source>
            <translation>There is no program on this computer that opens a PDF. Install one and try again.</translation>
        </message>
        <message>
            <source>The files have not been added</source>
            <translation>The files have not been added</translation>
        </message>
        <message>
            <source>These are %1 files; at most %2 go at once.</source>
            <translation>These are %1 files; at most %2 go at once.</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Make smaller</translation>
        </message>
        <message>
            <source>Make smaller: %1</source>
            <translation>Make smaller: %1</translation>
        </message>
        <message>
            <source>A digital signature got lost in %1</source>
            <translation>A digital signature got lost in %1</translation>
        </message>
        <message>
            <source>It does not hold in one document with other files. Remove the document and add the files apart where it must stay valid.</source>
            <translation>It does not hold in one document with other files. Remove the document and add the files apart where it must stay valid.</translation>
        </message>
    </context>
    <context>
        <name>Verder::Dossier</name>
        <message>
            <source>This draft was made with the form "%1", which this program does not have, and the copy in the draft cannot be used. Ask the sender to save the draft again.</source>
            <translation>This draft was made with the form "%1", which this program does not have, and the copy in the draft cannot be used. Ask the sender to save the draft again.</translation>
        </message>
        <message numerus="yes">
            <source>"%1" already has %n document(s). Remove one first.</source>
            <translation>
                <numerusform>"%1" already has %n document. Remove one first.</numerusform>
                <numerusform>"%1" already has %n documents. Remove one first.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is already there, as %2.</source>
            <translation>%1 is already there, as %2.</translation>
        </message>
        <message>
            <source>A document of this draft is not found. Open the page Documents and point to the file.</source>
            <translation>A document of this draft is not found. Open the page Documents and point to the file.</translation>
        </message>
    </context>
    <context>
        <name>Verder::DraftRow</name>
        <message>
            <source>Last changed %1.</source>
            <translation>Last changed %1.</translation>
        </message>
        <message>
            <source>Everything is filled in.</source>
            <translation>Everything is filled in.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to go</source>
            <translation>
                <numerusform>%n question to go</numerusform>
                <numerusform>%n questions to go</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1: %2 and more.</source>
            <translation>%1: %2 and more.</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1 of %2 pages done</source>
            <translation>%1 of %2 pages done</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Continue: %1</source>
            <translation>Continue: %1</translation>
        </message>
        <message>
            <source>Take off this list. The file itself stays.</source>
            <translation>Take off this list. The file itself stays.</translation>
        </message>
        <message>
            <source>Take off this list: %1</source>
            <translation>Take off this list: %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Open: %1</translation>
        </message>
        <message>
            <source>Submitted. The confirmation of receipt is kept with it.</source>
            <translation>Submitted. The confirmation of receipt is kept with it.</translation>
        </message>
        <message>
            <source>Sent, but not received yet. Open it to see how far it is.</source>
            <translation>Sent, but not received yet. Open it to see how far it is.</translation>
        </message>
    </context>
    <context>
        <name>Verder::DraftsPage</name>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>Open...</source>
            <translation>Open...</translation>
        </message>
        <message>
            <source>Opens a draft from a file</source>
            <translation>Opens a draft from a file</translation>
        </message>
        <message>
            <source>No drafts yet</source>
            <translation>No drafts yet</translation>
        </message>
        <message>
            <source>What you fill in is kept here.</source>
            <translation>What you fill in is kept here.</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>New application</translation>
        </message>
    </context>
    <context>
        <name>Verder::DropZone</name>
        <message>
            <source>Drag a file to here</source>
            <translation>Drag a file to here</translation>
        </message>
        <message>
            <source>Add later</source>
            <translation>Add later</translation>
        </message>
        <message>
            <source>Select a file</source>
            <translation>Select a file</translation>
        </message>
        <message>
            <source>Select a file: %1</source>
            <translation>Select a file: %1</translation>
        </message>
        <message>
            <source>Add later: %1</source>
            <translation>Add later: %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::EntryButton</name>
        <message>
            <source>Sign in to see this</source>
            <translation>Sign in to see this</translation>
        </message>
        <message>
            <source>%1, sign in to see this</source>
            <translation>%1, sign in to see this</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, current page</source>
            <translation>%1, current page</translation>
        </message>
    </context>
    <context>
        <name>Verder::EntryList</name>
        <message>
            <source>Submit a new application</source>
            <translation>Submit a new application</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>To be sent</source>
            <translation>To be sent</translation>
        </message>
        <message>
            <source>Pending applications</source>
            <translation>Pending applications</translation>
        </message>
        <message>
            <source>Account information</source>
            <translation>Account information</translation>
        </message>
        <message>
            <source>Local data</source>
            <translation>Local data</translation>
        </message>
    </context>
    <context>
        <name>Verder::EnvironmentDialog</name>
        <message>
            <source>The service of your organisation</source>
            <translation>The service of your organisation</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Name in the window</source>
            <translation>Name in the window</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Address of the service</translation>
        </message>
        <message>
            <source>Address for signing in</source>
            <translation>Address for signing in</translation>
        </message>
        <message>
            <source>Name of this program there</source>
            <translation>Name of this program there</translation>
        </message>
        <message>
            <source>On each line a name, a space and the key. A next key may stand beside it.</source>
            <translation>On each line a name, a space and the key. A next key may stand beside it.</translation>
        </message>
        <message>
            <source>Keys of receipts</source>
            <translation>Keys of receipts</translation>
        </message>
        <message>
            <source>Keys of forms</source>
            <translation>Keys of forms</translation>
        </message>
        <message>
            <source>Payment pages</source>
            <translation>Payment pages</translation>
        </message>
        <message>
            <source>On each line a host name, such as pay.example.org.</source>
            <translation>On each line a host name, such as pay.example.org.</translation>
        </message>
        <message>
            <source>Read from a file</source>
            <translation>Read from a file</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Set by your organisation</translation>
        </message>
        <message>
            <source>Given by your organisation</source>
            <translation>Given by your organisation</translation>
        </message>
        <message>
            <source>Only an administrator can change this.</source>
            <translation>Only an administrator can change this.</translation>
        </message>
        <message>
            <source>Ask your organisation for these particulars, or read them from the file that it gives.</source>
            <translation>Ask your organisation for these particulars, or read them from the file that it gives.</translation>
        </message>
        <message>
            <source>this page</source>
            <translation>this page</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
    </context>
    <context>
        <name>Verder::EnvironmentText</name>
        <message>
            <source>The settings of the service are not right: see “%1” in %2. Ask whoever gave them to you.</source>
            <translation>The settings of the service are not right: see “%1” in %2. Ask whoever gave them to you.</translation>
        </message>
        <message>
            <source>Your organisation has set the service. Only an administrator can change it.</source>
            <translation>Your organisation has set the service. Only an administrator can change it.</translation>
        </message>
    </context>
    <context>
        <name>Verder::FormRow</name>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Closed for now</source>
            <translation>Closed for now</translation>
        </message>
        <message>
            <source>Cannot be sent now. You can fill it in, your draft is kept.</source>
            <translation>Cannot be sent now. You can fill it in, your draft is kept.</translation>
        </message>
        <message>
            <source>Begin: %1</source>
            <translation>Begin: %1</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>What you need</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
    </context>
    <context>
        <name>Verder::FormView</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>New application</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>New report</translation>
        </message>
        <message>
            <source>New documents</source>
            <translation>New documents</translation>
        </message>
    </context>
    <context>
        <name>Verder::FormWindow</name>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Start page</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>New application based on this one</source>
            <translation>New application based on this one</translation>
        </message>
        <message>
            <source>You are practising.</source>
            <translation>You are practising.</translation>
        </message>
        <message>
            <source>What you send does not go to the IND. You pay nothing.</source>
            <translation>What you send does not go to the IND. You pay nothing.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Saving</translation>
        </message>
        <message>
            <source>Changed, not saved yet</source>
            <translation>Changed, not saved yet</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Saved %1</translation>
        </message>
        <message>
            <source>The PDF was not saved</source>
            <translation>The PDF was not saved</translation>
        </message>
        <message>
            <source>This form cannot be opened</source>
            <translation>This form cannot be opened</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Read-only</translation>
        </message>
        <message>
            <source>Verder cannot keep your work in between. Save often.</source>
            <translation>Verder cannot keep your work in between. Save often.</translation>
        </message>
        <message>
            <source>Export with documents</source>
            <translation>Export with documents</translation>
        </message>
        <message>
            <source>%1 - recovered</source>
            <extracomment>A file name, without its ending</extracomment>
            <translation>%1 - recovered</translation>
        </message>
        <message>
            <source>%1 - new</source>
            <extracomment>A file name, without its ending</extracomment>
            <translation>%1 - new</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>Not exported</translation>
        </message>
        <message>
            <source>%1 - with documents</source>
            <translation>%1 - with documents</translation>
        </message>
        <message>
            <source>“%1” was made, but these documents are missing in it: %2. Point to them on their page and export again.</source>
            <translation>“%1” was made, but these documents are missing in it: %2. Point to them on their page and export again.</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exported</translation>
        </message>
        <message>
            <source>Exported, but not complete</source>
            <translation>Exported, but not complete</translation>
        </message>
        <message>
            <source>%1 - copy</source>
            <translation>%1 - copy</translation>
        </message>
        <message>
            <source>Remove the password</source>
            <translation>Remove the password</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Change the password</translation>
        </message>
        <message>
            <source>Set a password</source>
            <translation>Set a password</translation>
        </message>
        <message>
            <source>New with these details: %1</source>
            <extracomment>%1 is the title of a form; what is the same is taken over</extracomment>
            <translation>New with these details: %1</translation>
        </message>
        <message>
            <source>New report based on this one</source>
            <translation>New report based on this one</translation>
        </message>
        <message>
            <source>New documents based on these</source>
            <translation>New documents based on these</translation>
        </message>
        <message>
            <source>That is the file of this draft. Choose another name for the new one.</source>
            <translation>That is the file of this draft. Choose another name for the new one.</translation>
        </message>
        <message>
            <source>“%1” holds all answers and documents.</source>
            <translation>“%1” holds all answers and documents.</translation>
        </message>
    </context>
    <context>
        <name>Verder::FramedDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Verder::GonePanel</name>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Remove: %1</translation>
        </message>
        <message>
            <source>%1 is missing</source>
            <translation>%1 is missing</translation>
        </message>
        <message>
            <source>It is not beside the draft any more. Point to the file, or remove it and add another one.</source>
            <translation>It is not beside the draft any more. Point to the file, or remove it and add another one.</translation>
        </message>
        <message>
            <source>Point to the file</source>
            <translation>Point to the file</translation>
        </message>
        <message>
            <source>Point to the file: %1</source>
            <translation>Point to the file: %1</translation>
        </message>
        <message>
            <source>%1 has changed</source>
            <translation>%1 has changed</translation>
        </message>
        <message>
            <source>Added: %1, %2. Now: %3, %4.</source>
            <translation>Added: %1, %2. Now: %3, %4.</translation>
        </message>
        <message>
            <source>Use the new version</source>
            <translation>Use the new version</translation>
        </message>
        <message>
            <source>Use the new version: %1</source>
            <translation>Use the new version: %1</translation>
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
            <translation>Unsaved work</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Bin</translation>
        </message>
        <message>
            <source>Earlier versions of drafts</source>
            <translation>Earlier versions of drafts</translation>
        </message>
        <message>
            <source>Copies of added documents</source>
            <translation>Copies of added documents</translation>
        </message>
        <message>
            <source>Outbox and confirmations of receipt</source>
            <translation>Outbox and confirmations of receipt</translation>
        </message>
        <message>
            <source>List of drafts</source>
            <translation>List of drafts</translation>
        </message>
        <message>
            <source>Practice environment</source>
            <translation>Practice environment</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>What you fill in, until you save. After a crash it is offered again.</source>
            <translation>What you fill in, until you save. After a crash it is offered again.</translation>
        </message>
        <message>
            <source>Unsaved work that you deleted. Each stays here for 14 days.</source>
            <translation>Unsaved work that you deleted. Each stays here for 14 days.</translation>
        </message>
        <message>
            <source>What a draft held before it was last saved, in case it is damaged. Each stays 14 days.</source>
            <translation>What a draft held before it was last saved, in case it is damaged. Each stays 14 days.</translation>
        </message>
        <message>
            <source>Kept until the application is closed or has been sent.</source>
            <translation>Kept until the application is closed or has been sent.</translation>
        </message>
        <message>
            <source>What is still being sent is never deleted.</source>
            <translation>What is still being sent is never deleted.</translation>
        </message>
        <message>
            <source>Only where they are. The drafts themselves stay.</source>
            <translation>Only where they are. The drafts themselves stay.</translation>
        </message>
        <message>
            <source>What you sent while practising.</source>
            <translation>What you sent while practising.</translation>
        </message>
        <message>
            <source>Language, appearance and the size of windows.</source>
            <translation>Language, appearance and the size of windows.</translation>
        </message>
        <message>
            <source>Nothing now.</source>
            <translation>Nothing now.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), %1.</source>
            <translation>
                <numerusform>%n file, %1.</numerusform>
                <numerusform>%n files, %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete (%1)</source>
            <translation>Delete (%1)</translation>
        </message>
        <message>
            <source>Deleted %1, stays until %2.</source>
            <translation>Deleted %1, stays until %2.</translation>
        </message>
        <message numerus="yes">
            <source>This is deleted for good: %n file(s).</source>
            <translation>
                <numerusform>This is deleted for good: %n file.</numerusform>
                <numerusform>This is deleted for good: %n files.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Not everything was deleted</source>
            <translation>Not everything was deleted</translation>
        </message>
        <message>
            <source>Current applications</source>
            <translation>Current applications</translation>
        </message>
        <message>
            <source>Details of your organisation</source>
            <translation>Details of your organisation</translation>
        </message>
        <message>
            <source>What the service said last, to read without a connection.</source>
            <translation>What the service said last, to read without a connection.</translation>
        </message>
        <message>
            <source>What new applications are filled in with.</source>
            <translation>What new applications are filled in with.</translation>
        </message>
    </context>
    <context>
        <name>Verder::LocalDataPage</name>
        <message>
            <source>Local data</source>
            <translation>Local data</translation>
        </message>
        <message>
            <source>This is what Verder keeps on this computer, for you only. Your drafts and their documents are in the folders where you saved them; nothing on this page touches those.</source>
            <translation>This is what Verder keeps on this computer, for you only. Your drafts and their documents are in the folders where you saved them; nothing on this page touches those.</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Bin</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>View: %1</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restore</translation>
        </message>
        <message>
            <source>Restore: %1</source>
            <translation>Restore: %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::LoopbackListener</name>
        <message>
            <source>Nothing here</source>
            <translation>Nothing here</translation>
        </message>
        <message>
            <source>Go back to Verder.</source>
            <translation>Go back to Verder.</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Not signed in</translation>
        </message>
        <message>
            <source>Close this window and go back to Verder. There you read what you can do.</source>
            <translation>Close this window and go back to Verder. There you read what you can do.</translation>
        </message>
        <message>
            <source>Go back to Verder</source>
            <translation>Go back to Verder</translation>
        </message>
        <message>
            <source>Verder finishes signing in. You can close this window.</source>
            <translation>Verder finishes signing in. You can close this window.</translation>
        </message>
    </context>
    <context>
        <name>Verder::MergeDialog</name>
        <message>
            <source>Several files</source>
            <translation>Several files</translation>
        </message>
        <message>
            <source>The pages come in the order of this list. Drag a file, or move it with Alt and an arrow key.</source>
            <translation>The pages come in the order of this list. Drag a file, or move it with Alt and an arrow key.</translation>
        </message>
        <message>
            <source>Files, in the order of the pages</source>
            <translation>Files, in the order of the pages</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Name of the document</source>
            <translation>Name of the document</translation>
        </message>
        <message>
            <source>Add as one document</source>
            <translation>Add as one document</translation>
        </message>
        <message>
            <source>Add apart</source>
            <translation>Add apart</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>A digital signature gets lost</source>
            <translation>A digital signature gets lost</translation>
        </message>
        <message>
            <source>It does not hold in one document with others: %1. Add the files apart where it must stay valid.</source>
            <translation>It does not hold in one document with others: %1. Add the files apart where it must stay valid.</translation>
        </message>
        <message>
            <source>It does not hold in one document with others: %1. Keep the signed file itself too.</source>
            <translation>It does not hold in one document with others: %1. Keep the signed file itself too.</translation>
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
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>show %n</source>
            <translation>
                <numerusform>show %n</numerusform>
                <numerusform>show %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verder::NarrowEntries</name>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Not signed in</translation>
        </message>
        <message>
            <source>%1, level %2
%3, KvK %4</source>
            <translation>%1, level %2
%3, KvK %4</translation>
        </message>
    </context>
    <context>
        <name>Verder::NewApplicationPage</name>
        <message>
            <source>Submit a new application</source>
            <translation>Submit a new application</translation>
        </message>
        <message>
            <source>Search by name or subject</source>
            <translation>Search by name or subject</translation>
        </message>
        <message>
            <source>No form found</source>
            <translation>No form found</translation>
        </message>
        <message>
            <source>Try another word, or see all forms.</source>
            <translation>Try another word, or see all forms.</translation>
        </message>
        <message>
            <source>Show all forms</source>
            <translation>Show all forms</translation>
        </message>
        <message>
            <source>The forms follow public information of the IND. They are not the official forms. Fees are an indication.</source>
            <translation>The forms follow public information of the IND. They are not the official forms. Fees are an indication.</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Read more</translation>
        </message>
    </context>
    <context>
        <name>Verder::OpeningText</name>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1 now stands at %2.</source>
            <translation>%1 now stands at %2.</translation>
        </message>
        <message>
            <source>The answer to %1 was “%2” and is now “%3”.</source>
            <translation>The answer to %1 was “%2” and is now “%3”.</translation>
        </message>
        <message>
            <source>%1 is not asked any more. Your answer is kept in the draft, and is not sent.</source>
            <translation>%1 is not asked any more. Your answer is kept in the draft, and is not sent.</translation>
        </message>
        <message>
            <source>This draft was made with version %1 of the form. Its answers were carried over to version %2. The file stays as it is until you save.</source>
            <translation>This draft was made with version %1 of the form. Its answers were carried over to version %2. The file stays as it is until you save.</translation>
        </message>
        <message>
            <source>%1 has no place in this version. Your answer is kept in the draft, and is not sent.</source>
            <translation>%1 has no place in this version. Your answer is kept in the draft, and is not sent.</translation>
        </message>
        <message>
            <source>Please look again at: %1.</source>
            <translation>Please look again at: %1.</translation>
        </message>
        <message>
            <source>Answers are judged by today's date. Since %1 this has changed:</source>
            <translation>Answers are judged by today's date. Since %1 this has changed:</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>You can look at it and print it here, but not change it.</source>
            <translation>You can look at it and print it here, but not change it.</translation>
        </message>
        <message>
            <source>This is what “%1” held before it was saved on %2. Check it, and save it under a name of its own. The damaged file stays as it is.</source>
            <translation>This is what “%1” held before it was saved on %2. Check it, and save it under a name of its own. The damaged file stays as it is.</translation>
        </message>
        <message>
            <source>“%1” is damaged, but the answers in it are whole. This is a copy with what could be saved. Check it, and save it under a name of its own. The damaged file stays as it is.</source>
            <translation>“%1” is damaged, but the answers in it are whole. This is a copy with what could be saved. Check it, and save it under a name of its own. The damaged file stays as it is.</translation>
        </message>
        <message>
            <source>These documents could not be saved: %1. Point to them on their page, or add them again.</source>
            <translation>These documents could not be saved: %1. Point to them on their page, or add them again.</translation>
        </message>
        <message>
            <source>This program does not have the form of this draft. The draft opens with the copy of the form that it holds, which nobody has checked. You can go on filling it in, but the IND may refuse it: install the form before you send it.</source>
            <translation>This program does not have the form of this draft. The draft opens with the copy of the form that it holds, which nobody has checked. You can go on filling it in, but the IND may refuse it: install the form before you send it.</translation>
        </message>
        <message>
            <source>This draft follows version %1 of the form, this program has version %2 and cannot carry the answers over. The draft opens as it was made. The IND may refuse another version: start anew if you still have to send it.</source>
            <translation>This draft follows version %1 of the form, this program has version %2 and cannot carry the answers over. The draft opens as it was made. The IND may refuse another version: start anew if you still have to send it.</translation>
        </message>
    </context>
    <context>
        <name>Verder::OutboxPage</name>
        <message>
            <source>To be sent</source>
            <translation>To be sent</translation>
        </message>
        <message>
            <source>Nothing to be sent</source>
            <translation>Nothing to be sent</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Open: %1</translation>
        </message>
        <message>
            <source>What you send stands here until its confirmation of receipt is in. Without a connection it waits here and goes out by itself.</source>
            <translation>What you send stands here until its confirmation of receipt is in. Without a connection it waits here and goes out by itself.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PageList</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>Verder::PageListModel</name>
        <message>
            <source>Check and send</source>
            <translation>Check and send</translation>
        </message>
        <message>
            <source>n/a</source>
            <comment>does not apply</comment>
            <translation>n/a</translation>
        </message>
        <message numerus="yes">
            <source>%n to go</source>
            <translation>
                <numerusform>%n to go</numerusform>
                <numerusform>%n to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message>
            <source>current page</source>
            <translation>current page</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>does not apply</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to go</source>
            <translation>
                <numerusform>%n question to go</numerusform>
                <numerusform>%n questions to go</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
    </context>
    <context>
        <name>Verder::PagePane</name>
        <message numerus="yes">
            <source>%1 of %n page(s) done</source>
            <translation>
                <numerusform>%1 of %n page done</numerusform>
                <numerusform>%1 of %n pages done</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verder::PassportDialog</name>
        <message>
            <source>Fill in from the passport</source>
            <translation>Fill in from the passport</translation>
        </message>
        <message>
            <source>The lines at the bottom of the page with the photo</source>
            <translation>The lines at the bottom of the page with the photo</translation>
        </message>
        <message>
            <source>Paste or type the two lines with the signs &lt;. Name, birth, nationality, sex, number and validity are filled in from them.</source>
            <translation>Paste or type the two lines with the signs &lt;. Name, birth, nationality, sex, number and validity are filled in from them.</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>Fill in from the passport lines</source>
            <translation>Fill in from the passport lines</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Given names</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>The passport lines have capitals only. Is a name written in another way? Put it right here.</source>
            <translation>The passport lines have capitals only. Is a name written in another way? Put it right here.</translation>
        </message>
        <message>
            <source>The check digits are right. The number is %1.</source>
            <translation>The check digits are right. The number is %1.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PasswordDialog</name>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Set a password</source>
            <translation>Set a password</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Give its password to open it.</source>
            <translation>“%1” is encrypted. Give its password to open it.</translation>
        </message>
        <message>
            <source>Without the password nobody can open this draft any more, you included: there is no way around it. Keep it in a safe place.</source>
            <translation>Without the password nobody can open this draft any more, you included: there is no way around it. Keep it in a safe place.</translation>
        </message>
        <message>
            <source>The same password once more</source>
            <translation>The same password once more</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>Set the password</translation>
        </message>
        <message numerus="yes">
            <source>Choose a password of at least %n character(s), for example a few words.</source>
            <translation>
                <numerusform>Choose a password of at least %n character, for example a few words.</numerusform>
                <numerusform>Choose a password of at least %n characters, for example a few words.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type the second one again.</source>
            <translation>The two passwords are not the same. Type the second one again.</translation>
        </message>
        <message>
            <source>Type the password.</source>
            <translation>Type the password.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PdfMaking</name>
        <message>
            <source>The files are more than %1 together. Take fewer of them, or scan them again in black and white or at 150 dpi.</source>
            <translation>The files are more than %1 together. Take fewer of them, or scan them again in black and white or at 150 dpi.</translation>
        </message>
        <message>
            <source>“%1” could not be made. Add the files one by one, to see which of them it is.</source>
            <translation>“%1” could not be made. Add the files one by one, to see which of them it is.</translation>
        </message>
        <message>
            <source>“%1” could not be made smaller. Print it to a new PDF and add that.</source>
            <translation>“%1” could not be made smaller. Print it to a new PDF and add that.</translation>
        </message>
        <message>
            <source>“%1” would be %2; at most %3 is allowed. Make it smaller, or take fewer files.</source>
            <translation>“%1” would be %2; at most %3 is allowed. Make it smaller, or take fewer files.</translation>
        </message>
        <message>
            <source>“%1” can be made as small as %2; at most %3 is allowed. Scan it again in black and white, or split it.</source>
            <translation>“%1” can be made as small as %2; at most %3 is allowed. Scan it again in black and white, or split it.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PickEditor</name>
        <message>
            <source>Type a country</source>
            <translation>Type a country</translation>
        </message>
        <message>
            <source>Type a country or nationality</source>
            <translation>Type a country or nationality</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Type to search</translation>
        </message>
        <message>
            <source>Show the list (Alt+Down)</source>
            <translation>Show the list (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>Verder::PickPopup</name>
        <message>
            <source>%1 of %2. Enter chooses, Esc closes.</source>
            <translation>%1 of %2. Enter chooses, Esc closes.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PictureToPdf</name>
        <message>
            <source>“%1” cannot be made into a PDF: the picture is damaged or too large. Take the photo again, or scan the document as PDF.</source>
            <translation>“%1” cannot be made into a PDF: the picture is damaged or too large. Take the photo again, or scan the document as PDF.</translation>
        </message>
    </context>
    <context>
        <name>Verder::PracticeProcess</name>
        <message>
            <source>The practice environment could not be started. Filling in works without it; start Verder again to practise sending.</source>
            <translation>The practice environment could not be started. Filling in works without it; start Verder again to practise sending.</translation>
        </message>
        <message>
            <source>Another program uses the practice environment. Close that program and try again.</source>
            <translation>Another program uses the practice environment. Close that program and try again.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProfileChoiceDialog</name>
        <message>
            <source>For which organisation is it?</source>
            <translation>For which organisation is it?</translation>
        </message>
        <message>
            <source>Another organisation: I fill in everything myself</source>
            <translation>Another organisation: I fill in everything myself</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>New draft</source>
            <translation>New draft</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProfileText</name>
        <message>
            <source>The details of your organisations cannot be read. Move the file %1 away to start anew, or put back a copy of it.</source>
            <translation>The details of your organisations cannot be read. Move the file %1 away to start anew, or put back a copy of it.</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>New organisation</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProfilesDialog</name>
        <message>
            <source>Add an organisation</source>
            <translation>Add an organisation</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Two organisations have the same KvK number.</source>
            <translation>Two organisations have the same KvK number.</translation>
        </message>
        <message>
            <source>Details of your organisation</source>
            <translation>Details of your organisation</translation>
        </message>
        <message>
            <source>Save and close</source>
            <translation>Save and close</translation>
        </message>
        <message>
            <source>Fill in once what every form asks. Do you file for several organisations? Add each of them; a new application asks for which one it is.</source>
            <translation>Fill in once what every form asks. Do you file for several organisations? Add each of them; a new application asks for which one it is.</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Remove these details?</source>
            <translation>Remove these details?</translation>
        </message>
        <message>
            <source>Do you want to remove the details of %1? Your drafts and what you sent do not change.</source>
            <translation>Do you want to remove the details of %1? Your drafts and what you sent do not change.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
    </context>
    <context>
        <name>Verder::PromptText</name>
        <message>
            <source>Drafts (*.tfa)</source>
            <translation>Drafts (*.tfa)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save changes?</source>
            <translation>Save changes?</translation>
        </message>
        <message>
            <source>Do you want to save your changes in %1?</source>
            <translation>Do you want to save your changes in %1?</translation>
        </message>
        <message>
            <source>If you do not save, the changes are lost.</source>
            <translation>If you do not save, the changes are lost.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Do not save</source>
            <translation>Do not save</translation>
        </message>
        <message>
            <source>Somebody else changed this draft</source>
            <translation>Somebody else changed this draft</translation>
        </message>
        <message>
            <source>Save your version as a copy, so that nothing is lost.</source>
            <translation>Save your version as a copy, so that nothing is lost.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>Replace the other version</source>
            <translation>Replace the other version</translation>
        </message>
        <message>
            <source>This draft is open elsewhere</source>
            <translation>This draft is open elsewhere</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>Open read-only</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>Open a copy</translation>
        </message>
        <message>
            <source>Edit anyway</source>
            <translation>Edit anyway</translation>
        </message>
        <message>
            <source>This draft cannot be opened</source>
            <translation>This draft cannot be opened</translation>
        </message>
        <message>
            <source>Work of %1 that was not saved is still there.</source>
            <translation>Work of %1 that was not saved is still there.</translation>
        </message>
        <message>
            <source>Open the unsaved work</source>
            <translation>Open the unsaved work</translation>
        </message>
        <message>
            <source>What it held before it was saved on %1 is still there.</source>
            <translation>What it held before it was saved on %1 is still there.</translation>
        </message>
        <message>
            <source>Open the earlier version</source>
            <translation>Open the earlier version</translation>
        </message>
        <message>
            <source>Remove the password</source>
            <translation>Remove the password</translation>
        </message>
        <message>
            <source>From the next save on anybody who has the file can read this draft.</source>
            <translation>From the next save on anybody who has the file can read this draft.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Read from a file</source>
            <translation>Read from a file</translation>
        </message>
        <message>
            <source>Settings of a service (*.json)</source>
            <translation>Settings of a service (*.json)</translation>
        </message>
        <message>
            <source>Nothing was printed</source>
            <translation>Nothing was printed</translation>
        </message>
        <message>
            <source>The printer does not answer. Check whether it is on, and print again.</source>
            <translation>The printer does not answer. Check whether it is on, and print again.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProviderClient</name>
        <message>
            <source>The page for signing in does not do what it should. Try again later.</source>
            <translation>The page for signing in does not do what it should. Try again later.</translation>
        </message>
        <message>
            <source>Your session has ended. Sign in again to go on.</source>
            <translation>Your session has ended. Sign in again to go on.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ProxyDialog</name>
        <message>
            <source>Sign in to the network</source>
            <translation>Sign in to the network</translation>
        </message>
        <message>
            <source>Your network asks for a name and a password (%1).</source>
            <translation>Your network asks for a name and a password (%1).</translation>
        </message>
        <message>
            <source>The name or the password was not right. Ask your administrator if you do not know them.</source>
            <translation>The name or the password was not right. Ask your administrator if you do not know them.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
    </context>
    <context>
        <name>Verder::QuestionPanels</name>
        <message>
            <source>Take over</source>
            <translation>Take over</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Leave as it is</translation>
        </message>
    </context>
    <context>
        <name>Verder::QuestionRow</name>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
        <message>
            <source>to fill in</source>
            <translation>to fill in</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remove %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Taken over.</source>
            <translation>Taken over.</translation>
        </message>
        <message>
            <source>cannot be changed</source>
            <translation>cannot be changed</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>taken over</translation>
        </message>
        <message>
            <source>Restore the default value</source>
            <translation>Restore the default value</translation>
        </message>
        <message>
            <source>from your profile</source>
            <translation>from your profile</translation>
        </message>
    </context>
    <context>
        <name>Verder::RadioEditor</name>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>Verder::ReceiptDialog</name>
        <message>
            <source>Confirmation of receipt</source>
            <translation>Confirmation of receipt</translation>
        </message>
        <message>
            <source>The PDF was not saved</source>
            <translation>The PDF was not saved</translation>
        </message>
    </context>
    <context>
        <name>Verder::ReceiptPage</name>
        <message>
            <source>Your application has been received</source>
            <translation>Your application has been received</translation>
        </message>
        <message>
            <source>On %1 at %2. The confirmation is kept with this draft.</source>
            <translation>On %1 at %2. The confirmation is kept with this draft.</translation>
        </message>
        <message>
            <source>Confirmation of receipt</source>
            <translation>Confirmation of receipt</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Copy the e-application number</source>
            <translation>Copy the e-application number</translation>
        </message>
        <message>
            <source>E-application number</source>
            <translation>E-application number</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <source>You will find it later among your pending applications.</source>
            <translation>You will find it later among your pending applications.</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>%1, V-number %2</source>
            <translation>%1, V-number %2</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Sponsor</translation>
        </message>
        <message>
            <source>%1, KvK %2</source>
            <translation>%1, KvK %2</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 on %2</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Paid</translation>
        </message>
        <message>
            <source>%1 (practice)</source>
            <translation>%1 (practice)</translation>
        </message>
        <message>
            <source>Authenticity</source>
            <translation>Authenticity</translation>
        </message>
        <message>
            <source>The signature of the receiver has been checked</source>
            <translation>The signature of the receiver has been checked</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>What happens now?</source>
            <translation>What happens now?</translation>
        </message>
        <message>
            <source>You follow the application among your pending applications. It can take a day until you see it there.</source>
            <translation>You follow the application among your pending applications. It can take a day until you see it there.</translation>
        </message>
        <message>
            <source>Documents can be sent afterwards as long as there is no decision.</source>
            <translation>Documents can be sent afterwards as long as there is no decision.</translation>
        </message>
        <message>
            <source>To pending applications</source>
            <translation>To pending applications</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Your report has been received</source>
            <translation>Your report has been received</translation>
        </message>
        <message>
            <source>Your documents have been received</source>
            <translation>Your documents have been received</translation>
        </message>
        <message>
            <source>The signature of the receiver could not be checked. Do not rely on this confirmation; look up among your pending applications whether it was received.</source>
            <translation>The signature of the receiver could not be checked. Do not rely on this confirmation; look up among your pending applications whether it was received.</translation>
        </message>
        <message>
            <source>You follow the report among your pending applications. It can take a day until you see it there.</source>
            <translation>You follow the report among your pending applications. It can take a day until you see it there.</translation>
        </message>
        <message>
            <source>You follow the case among your pending applications. It can take a day until you see there what you sent.</source>
            <translation>You follow the case among your pending applications. It can take a day until you see there what you sent.</translation>
        </message>
    </context>
    <context>
        <name>Verder::ReceiptText</name>
        <message>
            <source>The acknowledgement of receipt could not be confirmed as genuine. Verder keeps asking for it; do not pay again.</source>
            <translation>The acknowledgement of receipt could not be confirmed as genuine. Verder keeps asking for it; do not pay again.</translation>
        </message>
        <message>
            <source>This was already submitted, with other answers than yours. Its number is %1.</source>
            <translation>This was already submitted, with other answers than yours. Its number is %1.</translation>
        </message>
    </context>
    <context>
        <name>Verder::Recovery</name>
        <message>
            <source>Encrypted draft</source>
            <translation>Encrypted draft</translation>
        </message>
        <message>
            <source>“%1” is open in a window of its own, with changes. Close that one first. The other unsaved work is kept: Verder offers it again at the next start.</source>
            <translation>“%1” is open in a window of its own, with changes. Close that one first. The other unsaved work is kept: Verder offers it again at the next start.</translation>
        </message>
        <message>
            <source>This draft cannot be opened</source>
            <translation>This draft cannot be opened</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>Unsaved work</translation>
        </message>
        <message>
            <source>This was filled in and never saved.</source>
            <translation>This was filled in and never saved.</translation>
        </message>
        <message>
            <source>Changed since “%1” was last saved.</source>
            <translation>Changed since “%1” was last saved.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>This draft is open already</source>
            <translation>This draft is open already</translation>
        </message>
    </context>
    <context>
        <name>Verder::RecoveryDialog</name>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Your saved files do not change. What you delete can be brought back for 14 days.</source>
            <translation>Your saved files do not change. What you delete can be brought back for 14 days.</translation>
        </message>
        <message>
            <source>Unsaved work found</source>
            <translation>Unsaved work found</translation>
        </message>
        <message>
            <source>Verder stopped unexpectedly last time. This work was kept.</source>
            <translation>Verder stopped unexpectedly last time. This work was kept.</translation>
        </message>
        <message>
            <source>no file yet</source>
            <translation>no file yet</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) since it was last saved</source>
            <translation>
                <numerusform>%n answer since it was last saved</numerusform>
                <numerusform>%n answers since it was last saved</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 and %2</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>Last changed %1.</source>
            <translation>Last changed %1.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message numerus="yes">
            <source>Restore %n draft(s)</source>
            <translation>
                <numerusform>Restore %n draft</numerusform>
                <numerusform>Restore %n drafts</numerusform>
            </translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>View: %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::RemovedLine</name>
        <message>
            <source>%1 was removed.</source>
            <translation>%1 was removed.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>Verder::SaveAsDialog</name>
        <message>
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <source>What do you want to save?</source>
            <translation>What do you want to save?</translation>
        </message>
        <message>
            <source>With the same answers and documents. Nothing of it was sent; it opens in a window of its own.</source>
            <translation>With the same answers and documents. Nothing of it was sent; it opens in a window of its own.</translation>
        </message>
        <message>
            <source>Where do the documents go?</source>
            <translation>Where do the documents go?</translation>
        </message>
        <message>
            <source>In a folder beside the draft</source>
            <translation>In a folder beside the draft</translation>
        </message>
        <message>
            <source>Usual. The draft stays small and opens fast.</source>
            <translation>Usual. The draft stays small and opens fast.</translation>
        </message>
        <message>
            <source>In the draft itself</source>
            <translation>In the draft itself</translation>
        </message>
        <message>
            <source>One file with everything in it, to hand over or to mail.</source>
            <translation>One file with everything in it, to hand over or to mail.</translation>
        </message>
        <message>
            <source>Choose a place</source>
            <translation>Choose a place</translation>
        </message>
        <message>
            <source>A copy of this draft</source>
            <translation>A copy of this draft</translation>
        </message>
        <message>
            <source>It stays the same draft: it can be sent once.</source>
            <translation>It stays the same draft: it can be sent once.</translation>
        </message>
        <message>
            <source>A new draft based on this one</source>
            <translation>A new draft based on this one</translation>
        </message>
    </context>
    <context>
        <name>Verder::SavingDialog</name>
        <message>
            <source>“%1” is being saved.</source>
            <translation>“%1” is being saved.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Verder::ScenarioText</name>
        <message>
            <source>"%1" is no item that can be answered.</source>
            <translation>"%1" is no item that can be answered.</translation>
        </message>
        <message>
            <source>"%1" is no document of this form.</source>
            <translation>"%1" is no document of this form.</translation>
        </message>
        <message>
            <source>There is no item "%1".</source>
            <translation>There is no item "%1".</translation>
        </message>
        <message>
            <source>"%1" should be shown, but is hidden. %2</source>
            <translation>"%1" should be shown, but is hidden. %2</translation>
        </message>
        <message>
            <source>"%1" should be hidden, but is shown. %2</source>
            <translation>"%1" should be hidden, but is shown. %2</translation>
        </message>
        <message>
            <source>%1 should be [%2], but are [%3].</source>
            <translation>%1 should be [%2], but are [%3].</translation>
        </message>
        <message>
            <source>"%1" should be %2, but is %3.</source>
            <translation>"%1" should be %2, but is %3.</translation>
        </message>
        <message>
            <source>There is no page "%1".</source>
            <translation>There is no page "%1".</translation>
        </message>
        <message>
            <source>Page "%1" should be %2. It waits for: [%3].</source>
            <translation>Page "%1" should be %2. It waits for: [%3].</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplete</translation>
        </message>
        <message>
            <source>Page "%1" should wait for [%2], but waits for [%3].</source>
            <translation>Page "%1" should wait for [%2], but waits for [%3].</translation>
        </message>
    </context>
    <context>
        <name>Verder::Sending</name>
        <message>
            <source>This draft holds no receipt.</source>
            <translation>This draft holds no receipt.</translation>
        </message>
        <message>
            <source>This draft is not complete yet. See what is missing, and fill that in first.</source>
            <translation>This draft is not complete yet. See what is missing, and fill that in first.</translation>
        </message>
    </context>
    <context>
        <name>Verder::SendingFlow</name>
        <message>
            <source>Sending is not possible now</source>
            <translation>Sending is not possible now</translation>
        </message>
        <message>
            <source>Send and pay</source>
            <translation>Send and pay</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>It cannot be changed now</source>
            <translation>It cannot be changed now</translation>
        </message>
        <message>
            <source>Submitted %1</source>
            <translation>Submitted %1</translation>
        </message>
        <message>
            <source>Sealed %1</source>
            <translation>Sealed %1</translation>
        </message>
        <message>
            <source>The payment page cannot be opened</source>
            <translation>The payment page cannot be opened</translation>
        </message>
        <message>
            <source>No browser was found on this computer. Copy the address and open it in a browser yourself.</source>
            <translation>No browser was found on this computer. Copy the address and open it in a browser yourself.</translation>
        </message>
        <message>
            <source>The service accepts version %1 and later. Update Verder, or ask your administrator to. Your draft is kept.</source>
            <translation>The service accepts version %1 and later. Update Verder, or ask your administrator to. Your draft is kept.</translation>
        </message>
        <message>
            <source>You are signed in for another company</source>
            <translation>You are signed in for another company</translation>
        </message>
        <message>
            <source>It was sent to “%1”. Choose that environment in the settings to see what became of it.</source>
            <translation>It was sent to “%1”. Choose that environment in the settings to see what became of it.</translation>
        </message>
        <message>
            <source>It was sent from another computer, and the service does not have it. You can send it from here.</source>
            <translation>It was sent from another computer, and the service does not have it. You can send it from here.</translation>
        </message>
        <message>
            <source>It was sent from another computer, and was not paid or registered. Send it from here to go on; the answers of this draft then count.</source>
            <translation>It was sent from another computer, and was not paid or registered. Send it from here to go on; the answers of this draft then count.</translation>
        </message>
        <message>
            <source>It was sent from another computer. Do not pay again and do not send it again. Open this draft later, or on the computer on which it was sent.</source>
            <translation>It was sent from another computer. Do not pay again and do not send it again. Open this draft later, or on the computer on which it was sent.</translation>
        </message>
        <message>
            <source>Verder is too old to send</source>
            <translation>Verder is too old to send</translation>
        </message>
        <message>
            <source>Nothing was sent</source>
            <translation>Nothing was sent</translation>
        </message>
        <message>
            <source>This draft is of KvK number %1, and you are signed in for KvK number %2. Nothing was sent. Check the draft, or sign in for the other company.</source>
            <translation>This draft is of KvK number %1, and you are signed in for KvK number %2. Nothing was sent. Check the draft, or sign in for the other company.</translation>
        </message>
        <message>
            <source>This draft was sent to another environment</source>
            <translation>This draft was sent to another environment</translation>
        </message>
        <message>
            <source>This draft was not received</source>
            <translation>This draft was not received</translation>
        </message>
        <message>
            <source>This draft was not submitted</source>
            <translation>This draft was not submitted</translation>
        </message>
        <message>
            <source>We do not know yet whether this draft was received</source>
            <translation>We do not know yet whether this draft was received</translation>
        </message>
    </context>
    <context>
        <name>Verder::SendingPane</name>
        <message>
            <source>Check and send</source>
            <translation>Check and send</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Send and pay</source>
            <translation>Send and pay</translation>
        </message>
        <message>
            <source>Confirmation of receipt</source>
            <translation>Confirmation of receipt</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
    </context>
    <context>
        <name>Verder::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Follow the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Practice environment</source>
            <translation>Practice environment</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Set up the service of your organisation</source>
            <translation>Set up the service of your organisation</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>Verder::SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>You are back. Verder asks the service who you are.</source>
            <translation>You are back. Verder asks the service who you are.</translation>
        </message>
        <message>
            <source>Your browser opens a page on which you choose whom to play. Nothing leaves this computer.</source>
            <translation>Your browser opens a page on which you choose whom to play. Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>Your browser opens the page of your eHerkenning provider. You need level EH3. The account is personal: do not share it with colleagues.</source>
            <translation>Your browser opens the page of your eHerkenning provider. You need level EH3. The account is personal: do not share it with colleagues.</translation>
        </message>
        <message>
            <source>For my own company</source>
            <translation>For my own company</translation>
        </message>
        <message>
            <source>For another company (chain authorisation)</source>
            <translation>For another company (chain authorisation)</translation>
        </message>
        <message>
            <source>KvK number of that company</source>
            <translation>KvK number of that company</translation>
        </message>
        <message>
            <source>Sign in with your browser</source>
            <translation>Sign in with your browser</translation>
        </message>
        <message>
            <source>Address of the page</source>
            <translation>Address of the page</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>Open the browser again</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copy the address</translation>
        </message>
        <message>
            <source>Mail the report</source>
            <translation>Mail the report</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copy the report</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Fill in the eight digits of the KvK number.</source>
            <translation>Fill in the eight digits of the KvK number.</translation>
        </message>
        <message>
            <source>Verder prepares the page for signing in.</source>
            <translation>Verder prepares the page for signing in.</translation>
        </message>
        <message>
            <source>Sign in on the page that opens in your browser. After that you come back here by yourself.</source>
            <translation>Sign in on the page that opens in your browser. After that you come back here by yourself.</translation>
        </message>
        <message>
            <source>No browser was found on this computer. Copy the address and open it in a browser on this computer yourself.</source>
            <translation>No browser was found on this computer. Copy the address and open it in a browser on this computer yourself.</translation>
        </message>
        <message>
            <source>Verder waits for you, for another %1:%2.</source>
            <translation>Verder waits for you, for another %1:%2.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Signing in: %1</source>
            <translation>Signing in: %1</translation>
        </message>
        <message>
            <source>Contact of the service: %1</source>
            <translation>Contact of the service: %1</translation>
        </message>
        <message>
            <source>No mail program was found on this computer</source>
            <translation>No mail program was found on this computer</translation>
        </message>
        <message>
            <source>The report is on the clipboard. Paste it into a message to %1.</source>
            <translation>The report is on the clipboard. Paste it into a message to %1.</translation>
        </message>
    </context>
    <context>
        <name>Verder::SignInText</name>
        <message>
            <source>Try again. Filling in forms works without signing in.</source>
            <translation>Try again. Filling in forms works without signing in.</translation>
        </message>
        <message>
            <source>Your means of signing in is too low</source>
            <translation>Your means of signing in is too low</translation>
        </message>
        <message>
            <source>This service needs eHerkenning of level EH3 or higher.</source>
            <translation>This service needs eHerkenning of level EH3 or higher.</translation>
        </message>
        <message>
            <source>Sign in with a means of level EH3. Do you have none? Ask the manager of authorisations in your company.</source>
            <translation>Sign in with a means of level EH3. Do you have none? Ask the manager of authorisations in your company.</translation>
        </message>
        <message>
            <source>This service is not available to you</source>
            <translation>This service is not available to you</translation>
        </message>
        <message>
            <source>The service does not know your company as a recognised sponsor. Either it is not recognised, or its particulars are not right at the service, or you signed in for another KvK number of your company.</source>
            <translation>The service does not know your company as a recognised sponsor. Either it is not recognised, or its particulars are not right at the service, or you signed in for another KvK number of your company.</translation>
        </message>
        <message>
            <source>Check for which KvK number you sign in. Is that right? Mail the contact of the service; the report is ready.</source>
            <translation>Check for which KvK number you sign in. Is that right? Mail the contact of the service; the report is ready.</translation>
        </message>
        <message>
            <source>This service is not available for this client</source>
            <translation>This service is not available for this client</translation>
        </message>
        <message>
            <source>The company that you sign in for is not known as a recognised sponsor.</source>
            <translation>The company that you sign in for is not known as a recognised sponsor.</translation>
        </message>
        <message>
            <source>Ask your client whether it is a recognised sponsor. Is it? Mail the contact of the service; the report is ready.</source>
            <translation>Ask your client whether it is a recognised sponsor. Is it? Mail the contact of the service; the report is ready.</translation>
        </message>
        <message>
            <source>You are not authorised for this company</source>
            <translation>You are not authorised for this company</translation>
        </message>
        <message>
            <source>The company that you sign in for has not registered a chain authorisation (ketenmachtiging) for this service.</source>
            <translation>The company that you sign in for has not registered a chain authorisation (ketenmachtiging) for this service.</translation>
        </message>
        <message>
            <source>Ask your client to register it at its eHerkenning provider, and sign in again after that. Does it stand there already? Mail the contact of the service.</source>
            <translation>Ask your client to register it at its eHerkenning provider, and sign in again after that. Does it stand there already? Mail the contact of the service.</translation>
        </message>
        <message>
            <source>Signing in was refused or cancelled</source>
            <translation>Signing in was refused or cancelled</translation>
        </message>
        <message>
            <source>The eHerkenning provider gave no access.</source>
            <translation>The eHerkenning provider gave no access.</translation>
        </message>
        <message>
            <source>The eHerkenning provider says: %1</source>
            <translation>The eHerkenning provider says: %1</translation>
        </message>
        <message>
            <source>Did you cancel? Then try again. Otherwise ask the manager of authorisations in your company for the authorisation for this service, level EH3.</source>
            <translation>Did you cancel? Then try again. Otherwise ask the manager of authorisations in your company for the authorisation for this service, level EH3.</translation>
        </message>
        <message>
            <source>You signed in for another company</source>
            <translation>You signed in for another company</translation>
        </message>
        <message>
            <source>You are signed in for %1, KvK %2, and chose another company.</source>
            <translation>You are signed in for %1, KvK %2, and chose another company.</translation>
        </message>
        <message>
            <source>The company is not the one that you chose.</source>
            <translation>The company is not the one that you chose.</translation>
        </message>
        <message>
            <source>Sign in again, and choose the right company at your eHerkenning provider.</source>
            <translation>Sign in again, and choose the right company at your eHerkenning provider.</translation>
        </message>
        <message>
            <source>Your browser did not come back</source>
            <translation>Your browser did not come back</translation>
        </message>
        <message>
            <source>Verder waited for you to sign in, and heard nothing.</source>
            <translation>Verder waited for you to sign in, and heard nothing.</translation>
        </message>
        <message>
            <source>Signing in could not be confirmed</source>
            <translation>Signing in could not be confirmed</translation>
        </message>
        <message>
            <source>The answer to signing in was not one that can be trusted. You are not signed in.</source>
            <translation>The answer to signing in was not one that can be trusted. You are not signed in.</translation>
        </message>
        <message>
            <source>Try again. Does it happen again? Mail the contact of the service; the report is ready.</source>
            <translation>Try again. Does it happen again? Mail the contact of the service; the report is ready.</translation>
        </message>
        <message>
            <source>Signing in does not work now</source>
            <translation>Signing in does not work now</translation>
        </message>
        <message>
            <source>The page for signing in reports a fault.</source>
            <translation>The page for signing in reports a fault.</translation>
        </message>
        <message>
            <source>The service says: %1</source>
            <translation>The service says: %1</translation>
        </message>
        <message>
            <source>Try again later. Does it last? Mail the contact of the service; the report is ready.</source>
            <translation>Try again later. Does it last? Mail the contact of the service; the report is ready.</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>The page for signing in does not answer.</source>
            <translation>The page for signing in does not answer.</translation>
        </message>
        <message>
            <source>Check your connection and try again. Filling in forms works without signing in.</source>
            <translation>Check your connection and try again. Filling in forms works without signing in.</translation>
        </message>
        <message>
            <source>When: %1</source>
            <translation>When: %1</translation>
        </message>
        <message>
            <source>Service: %1, %2</source>
            <translation>Service: %1, %2</translation>
        </message>
        <message>
            <source>Signing in at: %1</source>
            <translation>Signing in at: %1</translation>
        </message>
        <message>
            <source>Company: %1, KvK %2</source>
            <translation>Company: %1, KvK %2</translation>
        </message>
        <message>
            <source>Represented by: %1, KvK %2</source>
            <translation>Represented by: %1, KvK %2</translation>
        </message>
        <message>
            <source>Level: %1</source>
            <translation>Level: %1</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Answer: %1</translation>
        </message>
        <message>
            <source>Code: %1</source>
            <translation>Code: %1</translation>
        </message>
        <message>
            <source>Program: Verder %1</source>
            <translation>Program: Verder %1</translation>
        </message>
        <message>
            <source>You are signed in for another KvK number than last time</source>
            <translation>You are signed in for another KvK number than last time</translation>
        </message>
        <message>
            <source>Now it is %1 (KvK %2), last time it was KvK %3. You do not see the same applications then.</source>
            <translation>Now it is %1 (KvK %2), last time it was KvK %3. You do not see the same applications then.</translation>
        </message>
        <message>
            <source>Is this not the company that you meant? Close this, sign out and sign in again. Does your eHerkenning stand for another KvK number than that of your colleagues? Ask the manager of authorisations in your company.</source>
            <translation>Is this not the company that you meant? Close this, sign out and sign in again. Does your eHerkenning stand for another KvK number than that of your colleagues? Ask the manager of authorisations in your company.</translation>
        </message>
        <message>
            <source>Last time: KvK %1</source>
            <translation>Last time: KvK %1</translation>
        </message>
    </context>
    <context>
        <name>Verder::SmallerDialog</name>
        <message>
            <source>Make smaller</source>
            <translation>Make smaller</translation>
        </message>
        <message>
            <source>“%1” has become smaller</source>
            <translation>“%1” has become smaller</translation>
        </message>
        <message numerus="yes">
            <source>It was %1 and is now %2, %n page(s).</source>
            <translation>
                <numerusform>It was %1 and is now %2, %n page.</numerusform>
                <numerusform>It was %1 and is now %2, %n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) or scan(s) in it became coarser. Look whether everything can still be read.</source>
            <translation>
                <numerusform>%n photo or scan in it became coarser. Look whether everything can still be read.</numerusform>
                <numerusform>%n photos or scans in it became coarser. Look whether everything can still be read.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in it looks the same as before.</source>
            <translation>Everything in it looks the same as before.</translation>
        </message>
        <message>
            <source>The digital signature in it is not valid any more in this version.</source>
            <translation>The digital signature in it is not valid any more in this version.</translation>
        </message>
        <message>
            <source>Your own file stays as it is.</source>
            <translation>Your own file stays as it is.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>There is no program on this computer that opens a PDF. Install one and try again.</source>
            <translation>There is no program on this computer that opens a PDF. Install one and try again.</translation>
        </message>
        <message>
            <source>The document cannot be shown: there is no room for a copy. Make room and try again.</source>
            <translation>The document cannot be shown: there is no room for a copy. Make room and try again.</translation>
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
            <translation>You are practising.</translation>
        </message>
        <message>
            <source>What you send does not go to the IND. You pay nothing.</source>
            <translation>What you send does not go to the IND. You pay nothing.</translation>
        </message>
        <message>
            <source>Choose environment</source>
            <translation>Choose environment</translation>
        </message>
        <message>
            <source>No connection.</source>
            <translation>No connection.</translation>
        </message>
        <message>
            <source>You can go on filling in.</source>
            <translation>You can go on filling in.</translation>
        </message>
        <message>
            <source>You can still fill in and save.</source>
            <translation>You can still fill in and save.</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Update</translation>
        </message>
        <message>
            <source>Verder is too old to send.</source>
            <translation>Verder is too old to send.</translation>
        </message>
    </context>
    <context>
        <name>Verder::StartWindow</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>No fee</source>
            <translation>No fee</translation>
        </message>
        <message>
            <source>per person</source>
            <translation>per person</translation>
        </message>
        <message>
            <source>Details of your organisation</source>
            <translation>Details of your organisation</translation>
        </message>
        <message>
            <source>Not in this program</source>
            <translation>Not in this program</translation>
        </message>
        <message>
            <source>Update Verder</source>
            <translation>Update Verder</translation>
        </message>
        <message>
            <source>Install the newest version, or ask your administrator to. Your drafts are kept.</source>
            <translation>Install the newest version, or ask your administrator to. Your drafts are kept.</translation>
        </message>
        <message>
            <source>The confirmation of receipt could not be fetched</source>
            <translation>The confirmation of receipt could not be fetched</translation>
        </message>
        <message>
            <source>The service did not give it, or it could not be verified. Try again later.</source>
            <translation>The service did not give it, or it could not be verified. Try again later.</translation>
        </message>
    </context>
    <context>
        <name>Verder::StepLine</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Step %1 of %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Verder::SubmissionRow</name>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>still to come</source>
            <translation>still to come</translation>
        </message>
    </context>
    <context>
        <name>Verder::SubmissionText</name>
        <message>
            <source>Sign in to go on.</source>
            <translation>Sign in to go on.</translation>
        </message>
        <message>
            <source>The address of the payment page is not one that belongs to this service, so it is not opened. Do not pay. Cancel the payment and report this to the service.</source>
            <translation>The address of the payment page is not one that belongs to this service, so it is not opened. Do not pay. Cancel the payment and report this to the service.</translation>
        </message>
        <message>
            <source>There is no connection. What you send waits here and goes out by itself.</source>
            <translation>There is no connection. What you send waits here and goes out by itself.</translation>
        </message>
        <message>
            <source>We do not know yet whether this was received. Do not pay again; Verder keeps checking.</source>
            <translation>We do not know yet whether this was received. Do not pay again; Verder keeps checking.</translation>
        </message>
        <message>
            <source>A colleague sent this meanwhile, with other answers. Agree on whose answers count; change the answers again to send yours.</source>
            <translation>A colleague sent this meanwhile, with other answers. Agree on whose answers count; change the answers again to send yours.</translation>
        </message>
    </context>
    <context>
        <name>Verder::Submitter</name>
        <message>
            <source>Sign in first, so that Verder can ask what was received.</source>
            <translation>Sign in first, so that Verder can ask what was received.</translation>
        </message>
        <message>
            <source>This was received already, so it cannot be changed any more.</source>
            <translation>This was received already, so it cannot be changed any more.</translation>
        </message>
        <message>
            <source>The service did not say whether this was received. Try again later; until then it stays as it is.</source>
            <translation>The service did not say whether this was received. Try again later; until then it stays as it is.</translation>
        </message>
        <message>
            <source>This cannot be changed at this moment. Try again later.</source>
            <translation>This cannot be changed at this moment. Try again later.</translation>
        </message>
        <message>
            <source>First it must be clear whether this was received. Verder keeps checking.</source>
            <translation>First it must be clear whether this was received. Verder keeps checking.</translation>
        </message>
        <message>
            <source>“%1” has changed since you sent it. Change your answers again and add the document once more.</source>
            <translation>“%1” has changed since you sent it. Change your answers again and add the document once more.</translation>
        </message>
    </context>
    <context>
        <name>Verder::SubmittingPage</name>
        <message>
            <source>Paid back: %1</source>
            <translation>Paid back: %1</translation>
        </message>
        <message>
            <source>This was paid too much or too late. You do not have to do anything for it.</source>
            <translation>This was paid too much or too late. You do not have to do anything for it.</translation>
        </message>
        <message>
            <source>Checking now</source>
            <translation>Checking now</translation>
        </message>
        <message numerus="yes">
            <source>Next check in %n second(s)</source>
            <translation>
                <numerusform>Next check in %n second</numerusform>
                <numerusform>Next check in %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next check in %n minute(s)</source>
            <translation>
                <numerusform>Next check in %n minute</numerusform>
                <numerusform>Next check in %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Change again</source>
            <translation>Change again</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>You can close this window. Your application counts as soon as it is paid.</source>
            <translation>You can close this window. Your application counts as soon as it is paid.</translation>
        </message>
        <message>
            <source>You can close this window. Verder checks it again later.</source>
            <translation>You can close this window. Verder checks it again later.</translation>
        </message>
        <message>
            <source>Application sealed</source>
            <translation>Application sealed</translation>
        </message>
        <message>
            <source>Application created</source>
            <translation>Application created</translation>
        </message>
        <message>
            <source>Documents sent</source>
            <translation>Documents sent</translation>
        </message>
        <message>
            <source>Answers and documents checked</source>
            <translation>Answers and documents checked</translation>
        </message>
        <message>
            <source>Payment page opened</source>
            <translation>Payment page opened</translation>
        </message>
        <message>
            <source>Pay</source>
            <translation>Pay</translation>
        </message>
        <message>
            <source>Confirming receipt</source>
            <translation>Confirming receipt</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>You cannot change the answers now.</source>
            <translation>You cannot change the answers now.</translation>
        </message>
        <message>
            <source>You then get the confirmation of receipt.</source>
            <translation>You then get the confirmation of receipt.</translation>
        </message>
        <message>
            <source>%1 in your browser</source>
            <translation>%1 in your browser</translation>
        </message>
        <message>
            <source>%1 of %2, together %3</source>
            <translation>%1 of %2, together %3</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Sending</translation>
        </message>
        <message>
            <source>Open payment page</source>
            <translation>Open payment page</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copy address</translation>
        </message>
        <message>
            <source>Cancel payment</source>
            <translation>Cancel payment</translation>
        </message>
        <message>
            <source>The payment did not succeed. Nothing was paid.</source>
            <translation>The payment did not succeed. Nothing was paid.</translation>
        </message>
        <message>
            <source>The payment was cancelled. Nothing was paid.</source>
            <translation>The payment was cancelled. Nothing was paid.</translation>
        </message>
        <message>
            <source>The payment page has expired. Nothing was paid.</source>
            <translation>The payment page has expired. Nothing was paid.</translation>
        </message>
        <message>
            <source>we check this automatically (last %1).</source>
            <translation>we check this automatically (last %1).</translation>
        </message>
        <message>
            <source>we check this automatically.</source>
            <translation>we check this automatically.</translation>
        </message>
        <message>
            <source>We do not know yet whether your application has been received.</source>
            <translation>We do not know yet whether your application has been received.</translation>
        </message>
        <message>
            <source>Do not pay again</source>
            <translation>Do not pay again</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Check now</translation>
        </message>
        <message>
            <source>The application was not accepted</source>
            <translation>The application was not accepted</translation>
        </message>
        <message>
            <source>Sign in to go on</source>
            <translation>Sign in to go on</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Sign in</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>Report sealed</source>
            <translation>Report sealed</translation>
        </message>
        <message>
            <source>Documents sealed</source>
            <translation>Documents sealed</translation>
        </message>
        <message>
            <source>Report created</source>
            <translation>Report created</translation>
        </message>
        <message>
            <source>Submission created</source>
            <translation>Submission created</translation>
        </message>
        <message>
            <source>We do not know yet whether your report has been received.</source>
            <translation>We do not know yet whether your report has been received.</translation>
        </message>
        <message>
            <source>We do not know yet whether your documents have been received.</source>
            <translation>We do not know yet whether your documents have been received.</translation>
        </message>
        <message>
            <source>Do not send it again</source>
            <translation>Do not send it again</translation>
        </message>
        <message>
            <source>The report was not accepted</source>
            <translation>The report was not accepted</translation>
        </message>
        <message>
            <source>The documents were not accepted</source>
            <translation>The documents were not accepted</translation>
        </message>
        <message>
            <source>What you send is kept on this computer and goes on when you are signed in.</source>
            <translation>What you send is kept on this computer and goes on when you are signed in.</translation>
        </message>
        <message>
            <source>What you send waits here and goes out by itself as soon as there is a connection.</source>
            <translation>What you send waits here and goes out by itself as soon as there is a connection.</translation>
        </message>
        <message>
            <source>Nothing was submitted. Change the answers and send them again.</source>
            <translation>Nothing was submitted. Change the answers and send them again.</translation>
        </message>
        <message>
            <source>You can close this window and pay later. Your application counts as soon as it is paid.</source>
            <translation>You can close this window and pay later. Your application counts as soon as it is paid.</translation>
        </message>
    </context>
    <context>
        <name>Verder::WebCall</name>
        <message>
            <source>The page for signing in does not answer. Check your connection, or try again later.</source>
            <translation>The page for signing in does not answer. Check your connection, or try again later.</translation>
        </message>
    </context>
    <context>
        <name>Verder::Windows</name>
        <message>
            <source>This draft cannot be opened</source>
            <translation>This draft cannot be opened</translation>
        </message>
        <message>
            <source>This form cannot be opened</source>
            <translation>This form cannot be opened</translation>
        </message>
        <message>
            <source>About this draft</source>
            <translation>About this draft</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>Taken over</translation>
        </message>
        <message>
            <source>There is no form for this. Update Verder, or use the form on ind.nl.</source>
            <translation>There is no form for this. Update Verder, or use the form on ind.nl.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) of the other draft are filled in here, marked "taken over". Check them: something may have changed since. Undo takes them away.</source>
            <translation>
                <numerusform>%n answer of the other draft is filled in here, marked "taken over". Check it: something may have changed since. Undo takes it away.</numerusform>
                <numerusform>%n answers of the other draft are filled in here, marked "taken over". Check them: something may have changed since. Undo takes them away.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ZipStructure</name>
        <message>
            <source>its end is missing, or something stands behind it</source>
            <translation>its end is missing, or something stands behind it</translation>
        </message>
        <message>
            <source>it is a kind of ZIP that drafts never are</source>
            <translation>it is a kind of ZIP that drafts never are</translation>
        </message>
        <message>
            <source>its table of contents is not in order</source>
            <translation>its table of contents is not in order</translation>
        </message>
        <message>
            <source>it holds a part that is encrypted or compressed in an unknown way</source>
            <translation>it holds a part that is encrypted or compressed in an unknown way</translation>
        </message>
        <message>
            <source>it holds a part that does not belong in a draft</source>
            <translation>it holds a part that does not belong in a draft</translation>
        </message>
        <message>
            <source>it holds a part twice</source>
            <translation>it holds a part twice</translation>
        </message>
        <message>
            <source>its table of contents and its parts contradict each other</source>
            <translation>its table of contents and its parts contradict each other</translation>
        </message>
        <message>
            <source>its parts do not follow each other without gaps</source>
            <translation>its parts do not follow each other without gaps</translation>
        </message>
        <message>
            <source>it, or a part of it, is larger than a draft can be</source>
            <translation>it, or a part of it, is larger than a draft can be</translation>
        </message>
        <message>
            <source>it does not say first that it is a draft</source>
            <translation>it does not say first that it is a draft</translation>
        </message>
        <message>
            <source>it holds hidden additions</source>
            <translation>it holds hidden additions</translation>
        </message>
        <message>
            <source>it holds something that is no ordinary file</source>
            <translation>it holds something that is no ordinary file</translation>
        </message>
        <message>
            <source>“%1” is damaged or was changed by another program: %2. Open an earlier copy of it, for example from a backup.</source>
            <translation>“%1” is damaged or was changed by another program: %2. Open an earlier copy of it, for example from a backup.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A draft to open, a .tfa file.</source>
            <translation>A draft to open, a .tfa file.</translation>
        </message>
        <message>
            <source>The program's data folder.</source>
            <translation>The program's data folder.</translation>
        </message>
        <message>
            <source>Judge by this date (YYYY-MM-DD) instead of today.</source>
            <translation>Judge by this date (YYYY-MM-DD) instead of today.</translation>
        </message>
    </context>
</TS>
