#include "ui/document/SignatureSearch.h"

namespace Verder {

SignatureSearch::SignatureSearch(QString program, QStringList files, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_files(std::move(files))
{
}

void SignatureSearch::start()
{
    next();
}

void SignatureSearch::next()
{
    if (m_check)
        m_check.release()->deleteLater(); // it is telling us what it found
    if (m_files.isEmpty())
        return;
    const QString file = m_files.takeFirst();
    m_check = std::make_unique<DocumentCheck>(m_program, file, makingLimit);
    connect(m_check.get(), &DocumentCheck::finished, this, [this, file](const DocumentVerdict &verdict) {
        if (verdict.isSigned)
            emit found(file);
        next();
    });
    m_check->start();
}

} // namespace Verder
