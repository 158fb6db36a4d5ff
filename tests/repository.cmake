# Tests that guard the repository itself.
find_program(DESKTOP_FILE_VALIDATE desktop-file-validate REQUIRED)
find_program(APPSTREAMCLI appstreamcli REQUIRED)
set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
add_test(NAME repository.desktop_file COMMAND ${DESKTOP_FILE_VALIDATE} ${linux}/org.verder.Verder.desktop)
add_test(NAME repository.metainfo COMMAND ${APPSTREAMCLI} validate --no-net ${linux}/org.verder.Verder.metainfo.xml)
add_test(NAME repository.translations
         COMMAND ${CMAKE_COMMAND} -DTS=${PROJECT_SOURCE_DIR}/translations/verder_nl.ts
                 -P ${CMAKE_CURRENT_SOURCE_DIR}/translations.cmake)
add_test(NAME repository.file_lengths
         COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -P ${CMAKE_CURRENT_SOURCE_DIR}/lengths.cmake)
