#!/bin/sh
# Starts the MongoDB-protocol server of pom.xml (JDK and Maven needed). Prints its URL; ends when standard input ends.
set -eu
cd "$(dirname "$0")"
[ -d lib ] || mvn -q -B -f pom.xml dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=lib >&2
exec java -Djava.net.preferIPv4Stack=true -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp 'lib/*' Server.java
