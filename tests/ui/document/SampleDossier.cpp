#include "ui/document/SampleDossier.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace VerderTest {

using namespace Verder;

SampleDossier::SampleDossier()
    : m_files(systemFiles())
    , m_forms({QStringLiteral(":/forms")})
    , m_blobs(*m_files, m_folder.filePath(QStringLiteral("blobs")))
{
    const DossierContext context{
        m_forms, *m_files, m_blobs, QStringLiteral(VERDER_BIN "/verder-document"), [] {
            return QDateTime(QDate(2026, 2, 10), QTime(13, 52), Qt::LocalTime).toUTC();
        }};
    auto made = Dossier::create(context, QStringLiteral("verlenging-kennismigrant"), QDate(2026, 2, 10), {});
    REQUIRE(made.has_value());
    m_dossier = std::move(*made);
}

SlotRef SampleDossier::slot(const char *path) const
{
    const SlotRef ref = session().findSlot(QString::fromUtf8(path));
    REQUIRE(ref.isValid());
    return ref;
}

ItemRef SampleDossier::item(const char *path) const
{
    const ItemRef ref = session().find(QString::fromUtf8(path));
    REQUIRE(ref.isValid());
    return ref;
}

QJsonObject sampleAnswers()
{
    QFile file(QStringLiteral(":/forms/verlenging-kennismigrant.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject definition = QJsonDocument::fromJson(file.readAll()).object();
    return definition[QLatin1String("scenarios")][0][QLatin1String("answers")].toObject();
}

void SampleDossier::fill()
{
    const QJsonObject answers = sampleAnswers();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        session().setAnswer(item(answer.key().toUtf8().constData()), Value::fromJson(answer.value()));
    addPassport();
}

void SampleDossier::addPassport()
{
    const QString name = QStringLiteral("paspoort-specimen.pdf");
    const Result<Attachment> document = m_dossier->storeDocument(pdf(name, 2), name, 2);
    REQUIRE(document.has_value());
    REQUIRE(m_dossier->addDocument(slot("paspoort"), *document));
}

void SampleDossier::saveAs(const QString &name)
{
    const Result<void> saved = m_dossier->saveAndWait(path(name));
    REQUIRE(saved.has_value());
}

QString SampleDossier::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QString SampleDossier::pdf(const QString &name, int pages) const
{
    return writePdf(path(name), pages);
}

QString writePdf(const QString &path, int pages)
{
    QPdfWriter writer(path);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        painter.drawText(500, 500, QStringLiteral("%1, %2").arg(QFileInfo(path).fileName()).arg(page + 1));
        if (page + 1 < pages)
            writer.newPage();
    }
    return path;
}

QPushButton *buttonNamed(const QWidget &page, const QString &name)
{
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
            return button;
    }
    return nullptr;
}

QString visibleText(const QWidget &page)
{
    QStringList texts;
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    }
    return texts.join(u'\n');
}

} // namespace VerderTest
