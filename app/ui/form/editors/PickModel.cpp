#include "ui/form/editors/PickModel.h"

#include <algorithm>
#include <array>

namespace Verder {
namespace {

/// A text without capitals and accents, and for each of its characters where it came from.
struct FoldedText
{
    QString text;
    QList<qsizetype> origins;
};

FoldedText folded(const QString &text)
{
    FoldedText result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString parts = QString(text.at(i)).normalized(QString::NormalizationForm_KD);
        for (const QChar part : parts) {
            if (!part.isMark()) {
                result.text.append(part.toCaseFolded());
                result.origins.append(i);
            }
        }
    }
    return result;
}

/// 0 where the name begins with it, 1 where a word does, 2 elsewhere in the name, 3 in the other name; -1
/// nowhere.
int rank(const Option &option, const QString &needle)
{
    const TextSpan span = findText(option.name, needle);
    if (span.start == 0)
        return 0;
    if (span.isFound())
        return option.name.at(span.start - 1).isLetterOrNumber() ? 2 : 1;
    return findText(option.alternative, needle).isFound() ? 3 : -1;
}

} // namespace

TextSpan findText(const QString &text, const QString &needle)
{
    const FoldedText hay = folded(text);
    const QString pin = folded(needle.trimmed()).text;
    const auto start = pin.isEmpty() ? -1 : hay.text.indexOf(pin);
    if (start < 0)
        return {};
    const qsizetype first = hay.origins.at(start);
    return {first, hay.origins.at(start + pin.size() - 1) - first + 1};
}

PickModel::PickModel(const QList<Option> &options, QObject *parent)
    : QAbstractListModel(parent)
    , m_options(options)
{
    filter({});
}

void PickModel::filter(const QString &needle)
{
    beginResetModel();
    m_needle = needle.trimmed();
    std::array<QList<int>, 4> ranked;
    for (int i = 0; i < m_options.size(); ++i) {
        const int place = m_needle.isEmpty() ? 0 : rank(m_options.at(i), m_needle);
        if (place >= 0)
            ranked.at(static_cast<std::size_t>(place)).append(i);
    }
    m_shown = ranked[0] + ranked[1] + ranked[2] + ranked[3];
    endResetModel();
}

const Option *PickModel::named(const QString &name) const
{
    const QString wanted = folded(name.trimmed()).text;
    const auto isNamed = [&](const Option &option) {
        return folded(option.name).text == wanted || folded(option.alternative).text == wanted;
    };
    const auto found = std::find_if(m_options.cbegin(), m_options.cend(), isNamed);
    return wanted.isEmpty() || found == m_options.cend() ? nullptr : &*found;
}

const Option *PickModel::withKey(const QString &key) const
{
    const auto found = std::find_if(
        m_options.cbegin(), m_options.cend(), [&](const Option &option) { return option.key == key; });
    return found == m_options.cend() ? nullptr : &*found;
}

int PickModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (option(row).key == key)
            return row;
    }
    return -1;
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Option &shown = option(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.name;
    case AlternativeRole:
        return shown.alternative;
    case NeedleRole:
        return m_needle;
    case Qt::AccessibleTextRole:
        return shown.alternative.isEmpty() ? shown.name
                                           : QString(shown.name + QLatin1String(", ") + shown.alternative);
    default:
        return {};
    }
}

} // namespace Verder
