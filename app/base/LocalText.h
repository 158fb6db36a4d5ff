#pragma once

#include <QSharedData>
#include <QString>

#include <utility>

namespace Verder {

enum class Language { Dutch, English };

/// A text of a form or table, in both languages of the program. Cheap to copy, and a pointer where there is
/// none.
class LocalText
{
public:
    LocalText() = default;
    LocalText(QString dutch, QString english)
    {
        if (!dutch.isEmpty() || !english.isEmpty())
            m_texts = new Texts(std::move(dutch), std::move(english));
    }

    const QString &nl() const { return m_texts ? m_texts->nl : none(); }
    const QString &en() const { return m_texts ? m_texts->en : none(); }
    const QString &in(Language language) const { return language == Language::Dutch ? nl() : en(); }
    bool isEmpty() const { return !m_texts; }
    bool operator==(const LocalText &other) const
    {
        return m_texts == other.m_texts || (nl() == other.nl() && en() == other.en());
    }

private:
    struct Texts : QSharedData
    {
        Texts(QString dutch, QString english)
            : nl(std::move(dutch))
            , en(std::move(english))
        {
        }
        QString nl;
        QString en;
    };
    static const QString &none()
    {
        static const QString empty;
        return empty;
    }

    QExplicitlySharedDataPointer<const Texts> m_texts;
};

} // namespace Verder
