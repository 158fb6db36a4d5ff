#include "archive/FileKind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Verder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

constexpr qsizetype localHeaderSize = 30;

/// Without a byte order mark and white space.
QByteArray textStart(const QByteArray &head)
{
    QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    return start.trimmed().left(200).toLower();
}

bool isHtml(const QByteArray &head)
{
    const QByteArray start = textStart(head);
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head")
        || start.startsWith("<script") || (start.startsWith("<!--") && head.contains("<html"));
}

bool isText(const QByteArray &head)
{
    return std::all_of(head.begin(), head.end(),
        [](char c) { return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\r' || c == '\t'; });
}

/// What a file seems to be, in a sentence, and what to do about it where that is not the usual.
struct FileKind
{
    QString words; ///< empty: not known
    QString advice = {};
};

/// A ZIP file by its first entry.
FileKind zipKind(const QByteArray &head)
{
    const QString unpack = Texts::tr("Unpack it first, and open the draft that is in it.");
    if (head.startsWith("PK\x05\x06"))
        return {Texts::tr("It is a ZIP file without any content.")};
    if (head.contains("[Content_Types].xml") || head.contains("word/") || head.contains("xl/"))
        return {Texts::tr("It seems to be a Word, Excel or PowerPoint document.")};
    if (head.contains("application/vnd.oasis"))
        return {Texts::tr("It seems to be a LibreOffice document.")};
    if (head.size() > 6 && (head.at(6) & 1) != 0)
        return {Texts::tr("It is a ZIP file with a password."), unpack};
    if (head.left(300).contains(".tfa"))
        return {Texts::tr("It is a ZIP file with a draft in it."), unpack};
    return {Texts::tr("It is a ZIP file of another program.")};
}

FileKind kindOf(const QByteArray &head)
{
    if (head.startsWith("PK"))
        return zipKind(head);
    if (head.startsWith("%PDF"))
        return {Texts::tr("It seems to be a PDF document.")};
    if (isHtml(head))
        return {
            Texts::tr("It is a web page, perhaps the sign-in page of a site that was saved in its place.")};
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return {Texts::tr("It seems to be a document of an older Office program, or a mail from Outlook.")};
    if (head.startsWith("\xFF\xD8\xFF") || head.startsWith("\x89PNG") || head.startsWith("GIF8")
        || head.startsWith("II*") || head.startsWith("MM\0*") || head.mid(4, 8) == "ftypheic")
        return {Texts::tr("It seems to be a picture.")};
    if (head.startsWith("{\\rtf"))
        return {Texts::tr("It seems to be a letter, saved as RTF.")};
    if (head.startsWith("MZ")
        || head.startsWith("\x7F"
                           "ELF"))
        return {Texts::tr("It is a program. Do not start it if you do not know where it comes from.")};
    if (head.startsWith("Rar!") || head.startsWith("7z\xBC\xAF") || head.startsWith("\x1F\x8B"))
        return {Texts::tr("It is an archive of another kind.")};
    if (textStart(head).startsWith("<?xml"))
        return {Texts::tr("It holds data of another program, as XML.")};
    return {isText(head) ? Texts::tr("It seems to be plain text.") : QString()};
}

/// The drafts of the portal have the same ending.
QString adviceFor(const QString &fileName, const FileKind &kind, const QByteArray &head)
{
    if (!kind.advice.isEmpty())
        return kind.advice;
    const bool isUnknown = kind.words.isEmpty() || textStart(head).startsWith("<?xml");
    if (isUnknown && fileName.endsWith(QLatin1String(".tfa"), Qt::CaseInsensitive)) {
        return Texts::tr("If it was saved on the website of the IND, only that site can open it: begin a new "
                         "application here.");
    }
    return Texts::tr("Choose a file that Verder saved.");
}

QString damageOf(const QByteArray &head, qint64 size, bool claims)
{
    if (size == 0)
        return Texts::tr("“%1” is empty. Open an earlier copy of it, for example from a backup.");
    if (std::all_of(head.begin(), head.end(), [](char c) { return c == '\0'; })) {
        return Texts::tr("“%1” holds nothing but zeros: it was not written to the disk completely. Open an "
                         "earlier copy of it, "
                         "for example from a backup.");
    }
    if (claims) {
        return Texts::tr(
            "The end of “%1” is missing: it was not copied or downloaded completely. Copy it again, or "
            "open an earlier copy.");
    }
    return {};
}

} // namespace

bool claimsMimetype(const QByteArray &head, const QByteArray &mimetype)
{
    return head.startsWith("PK\x03\x04") && head.mid(localHeaderSize, 8) == "mimetype"
        && head.mid(localHeaderSize + 8, mimetype.size()) == mimetype;
}

Error notAnArchive(const QString &fileName, const QByteArray &head, qint64 size, const QByteArray &mimetype)
{
    const bool claims = claimsMimetype(head, mimetype);
    const QString damage = damageOf(head, size, claims);
    if (!damage.isEmpty())
        return Error{ErrorKind::Damaged, damage.arg(fileName), QStringLiteral("Z01: no end record")};
    const FileKind kind = kindOf(head);
    QStringList sentences{Texts::tr("“%1” is no draft of Verder.").arg(fileName)};
    if (!kind.words.isEmpty())
        sentences.append(kind.words);
    sentences.append(adviceFor(fileName, kind, head));
    const QString sentence = sentences.join(QLatin1Char(' '));
    return Error{ErrorKind::BadInput, sentence, QStringLiteral("Z01: no end record")};
}

} // namespace Verder
