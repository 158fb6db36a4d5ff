#include "practice/PracticeBackend.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <thread>

namespace {

constexpr int wrongUse = 2;
constexpr int worldFailed = 3;

void say(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

// Whoever started us is gone when our standard input ends.
void endWithStandardInput(QCoreApplication &app)
{
    std::thread([&app] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("verder-practice"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VERDER_VERSION));

    const auto options = Verder::PracticeOptions::read(app.arguments());
    if (!options) {
        say(stderr, options.error().message + QLatin1Char('\n'));
        return wrongUse;
    }
    if (!options->help.isEmpty()) {
        say(stdout, options->help);
        return 0;
    }
    const auto files = Verder::systemFiles();
    const QString documentProgram
        = QCoreApplication::applicationDirPath() + QLatin1String("/verder-document");
    const auto backend = Verder::PracticeBackend::start(*files, *options, documentProgram);
    if (!backend) {
        say(stderr, backend.error().message + QLatin1Char('\n') + backend.error().detail + QLatin1Char('\n'));
        return worldFailed;
    }
    say(stdout,
        QString::fromUtf8(QJsonDocument((*backend)->note()).toJson(QJsonDocument::Compact))
            + QLatin1Char('\n'));
    if (options->isChild) {
        endWithStandardInput(app);
    }
    return QCoreApplication::exec();
}
