# What `cmake --install` puts where: the program, the library with its headers, and a CMake package.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(IEUM_PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/ieum)
install(TARGETS ieum-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS ieum EXPORT ieumTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ieum DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT ieumTargets NAMESPACE ieum:: DESTINATION ${IEUM_PACKAGE_DIR})

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/ieumConfig.cmake.in ${PROJECT_BINARY_DIR}/ieumConfig.cmake
  INSTALL_DESTINATION ${IEUM_PACKAGE_DIR})
# Before 1.0 a minor version may change the interface.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ieumConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/ieumConfig.cmake ${PROJECT_BINARY_DIR}/ieumConfigVersion.cmake
              ${PROJECT_SOURCE_DIR}/cmake/ieumDependencies.cmake
  DESTINATION ${IEUM_PACKAGE_DIR})
