#include "attachment/PdfMaking.h"

#include "attachment/ChildAnswer.h"
#include "attachment/PictureToPdf.h"

#include <QFileInfo>

namespace Verder {

namespace {

using Outcome = DocumentVerdict::Outcome;

constexpr int timeout = 90'000; // many photos take a while; the user can end it

QStringList arguments(Making making, const QStringList &files, qint64 limit)
{
    return QStringList{making == Making::Merge ? QStringLiteral("merge") : QStringLiteral("shrink"),
               QString::number(limit)}
    + files;
}

MadePdf madeFrom(const ChildOutput &output, qsizetype files)
{
    const qsizetype end = output ? output->indexOf('\n') : -1;
    const std::optional<ChildAnswer> answer = end >= 0 ? childAnswer(output->left(end)) : std::nullopt;
    if (!answer)
        return {};
    MadePdf made;
    made.pdf = output->mid(end + 1);
    made.verdict.size = made.pdf.isEmpty() ? answer->number("size").value_or(0) : made.pdf.size();
    made.verdict.pages = static_cast<int>(answer->number("pages").value_or(0));
    made.pictures = static_cast<int>(answer->number("pictures").value_or(0));
    made.isSignatureLost = answer->about.value(QLatin1String("signed")).toBool();
    const qint64 file = answer->number("file").value_or(-1);
    made.file = file < files ? static_cast<int>(file) : -1;
    const bool isDocument = made.pdf.startsWith("%PDF-") && made.verdict.pages > 0;
    const bool isWhole = answer->outcome == Outcome::Accepted ? isDocument : made.pdf.isEmpty();
    if (!isWhole)
        return {};
    made.verdict.outcome = answer->outcome;
    return made;
}

QString fileRefusal(const MadePdf &made, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    if (made.verdict.outcome == Outcome::TooLarge)
        return PdfMaking::tr("The files are more than %1 together. Take fewer of them, or scan them again in "
                             "black and white or at 150 dpi.")
            .arg(sizeTexts(makingLimit * 2, makingLimit).second);
    if (made.verdict.outcome == Outcome::Unreadable && isPicture(file))
        return pictureRefusal(name);
    return verdictText(made.verdict, name, makingLimit);
}

} // namespace

PdfMaking::PdfMaking(
    const QString &program, Making making, const QStringList &files, qint64 limit, QObject *parent)
    : QObject(parent)
    , m_child(program, arguments(making, files, limit), limit + mostAnswer)
{
    m_child.setTimeout(timeout);
    connect(&m_child, &ChildProcess::finished, this,
        [this, count = files.size()](const ChildOutput &output) { emit finished(madeFrom(output, count)); });
}

MadePdf makePdf(const QString &program, Making making, const QStringList &files, qint64 limit)
{
    return madeFrom(
        runChild(program, arguments(making, files, limit), limit + mostAnswer, timeout), files.size());
}

QString refusalText(
    Making making, const MadePdf &made, const QStringList &files, const QString &name, qint64 limit)
{
    if (made.file >= 0)
        return fileRefusal(made, files.at(made.file));
    const auto sizes = sizeTexts(made.verdict.size, limit);
    if (made.verdict.outcome != Outcome::TooLarge)
        return making == Making::Merge
            ? PdfMaking::tr("“%1” could not be made. Add the files one by one, to see which of them it is.")
                  .arg(name)
            : PdfMaking::tr("“%1” could not be made smaller. Print it to a new PDF and add that.").arg(name);
    return making == Making::Merge
        ? PdfMaking::tr("“%1” would be %2; at most %3 is allowed. Make it smaller, or take fewer files.")
              .arg(name, sizes.first, sizes.second)
        : PdfMaking::tr("“%1” can be made as small as %2; at most %3 is allowed. Scan it again in black and "
                        "white, or split it.")
              .arg(name, sizes.first, sizes.second);
}

} // namespace Verder
