// Information, justice, control, government and risk: product = words with which entities say it (how it was made: ./index.ts).

export const GOBIERNO = `
0401001 demografía población censo caracterización poblacional base datos habitantes
0401005 pobreza encuesta condiciones vida multidimensional ipm hogares vulnerables base datos
0401102 sistema información estadística observatorio plataforma datos indicadores
0401103 metodología estadística operaciones estadísticas boletines anuario
0401105 estratificación socioeconómica estratos comité permanente nomenclatura predios
0401106 cultura estadística plan estadístico territorial gestión conocimiento boletines anuario
0406001 sistema información geográfica sig geoportal cartografía georreferenciación mapas
0406003 conservación catastral mutaciones trámites catastrales gestor catastro
0406004 actualización catastral base catastro rural urbano predios
0406005 asistencia catastral gestores acompañamiento catastro municipios
0406009 estudios técnicos límites deslindes amojonamiento cartografía
0406010 cartografía planos actualización cartográfica mapas vuelos ortofoto escala
0406016 catastro multipropósito actualización catastral predios avalúos gestor gestión
1202001 casa justicia funcionamiento operación sostenimiento
1202002 centro convivencia ciudadana atención ciudadanos justicia consultas comisaría inspección personería jueces
1202003 centro convivencia ciudadana funcionamiento operación
1202004 operadores justicia comisarías inspecciones articulación sistema local comité
1202005 casa justicia móvil jornadas móviles veredas acceso descentralizada itinerante rurales
120200501 jornadas móviles
1202010 ruta atención plan local justicia protocolo lineamiento operadores
1202011 decreto acuerdo sistema local justicia reglamentar norma
1202012 capacitar ciudadanía derechos justicia mecanismos talleres pedagogía normas
120201201 eventos capacitación ciudadanía
1202013 dotar casa justicia equipos mobiliario
1202019 jornadas promoción justicia comisaría familia inspección servicios jurídicos consultorio derechos
1202023 comisaría familia inspección policía equipo interdisciplinario fortalecer operadores justicia apoyo
1202025 justicia propia indígena resguardo cabildo étnicos
1202032 convenios rama judicial fiscalía medicina legal ministerio público mesas articulación
1203001 campañas conciliación diálogo resolución pacífica conflictos divulgar mecanismos jornadas
1203002 conciliadores equidad jueces paz mediadores mecanismos alternativos masc formar
1203004 plan mediación conciliación estrategia solución conflictos
1203005 investigación diagnóstico conflictividades justicia
1203011 conciliación equidad centro mediación comunitaria escolar capacitar conciliadores
1203013 sistema información casos conciliación registro
1204009 justicia transicional paz verdad memoria talleres jep restaurativa
1205005 política prevención daño antijurídico defensa judicial litigios demandas comité conciliación jurídica
1206004 guardia guardianes custodia vigilancia cárcel inpec convenio internos detenidos reclusos traslado
1206007 bienestar internos reclusos ppl privados libertad alimentación sindicados detenidos convenio inpec kits
1206008 dotar cárcel centro detención transitoria elementos
1206010 construir cárcel centro detención transitoria carcelario pabellón
1206018 resocialización pospenados internos talleres inclusión cárcel reinserción
1207002 plan crimen organizado delito política criminal investigación microtráfico
1207005 srpa responsabilidad penal adolescente convenio menores infractores lineamientos política criminal
1207017 prevención delito campañas jóvenes pandillas consumo delincuencia juvenil trata personas ciberdelito programa
1207018 justicia restaurativa srpa adolescentes sistema responsabilidad penal infractores sanciones cupos
2501001 auditoría fiscal lineamientos
2501004 control fiscal participativo veedurías audiencias ciudadanos
250100401 estrategia
2501006 contraloría divulgar imagen
2501014 metodología auditoría control
2501016 software auditoría contraloría
2501017 seguimiento políticas públicas
2501018 capacitar control fiscal funcionarios
2501021 control social veedurías rendición espacios
250102101 espacios audiencias
2502002 derechos humanos ddhh dih orientación personería asesoría jornadas paz defensa
2503009 transparencia corrupción anticorrupción integridad talleres legalidad paac ética
4501001 asistencia seguridad convivencia consejo comités asesorar frentes gestores acompañar reuniones consejos articulación programas estrategias
4501003 escuela convivencia construir
4501004 convivencia campañas código policía cultura ciudadana legalidad paz jornadas prevención frentes seguridad escuelas red cívica estrategias reconciliación valores programa acciones comunidad sana resolución conflictos implementación
4501006 protección líderes amenazas individual esquemas
4501007 sistema información seguridad observatorio delito plataforma tecnología
4501008 información seguridad actualizar denuncias
4501018 comisaría familia dotar equipos
4501025 inspección policía dotar
4501026 piscc plan seguridad convivencia integral formular
450102601 seguimiento
450102602 piscc género
4501028 cámaras videovigilancia cctv circuito cerrado mantenimiento instalar seguridad monitoreo drones lectoras ampliar puntos sistema cámara operación conectividad
450102801 mantenimiento cámaras
4501029 fonset proyectos seguridad financiar policía ejército fuerza pública recompensas combustible convenio apoyo logístico frentes alarmas operativos convenios apoyar adquisición fortalecer red dotación logística
4501031 decreto convivencia acto norma
4501032 123 nuse línea emergencia central monitoreo radios centro comando
4501041 infraestructura legalidad dotar cai estación
4501042 cai construir centro comando
4501043 cai adecuar estación policía mantenimiento inspección
4501044 metodología convivencia
4501046 lineamientos seguridad estrategia protocolo política convivencia documento plan
4501048 inspecciones policía policiva querellas audiencias fortalecer personal procesos justicia
4501049 talleres convivencia seguridad capacitar colegios prevención jóvenes código nacional escuelas campañas autocuidado población formación comunidad
450104904 programas
450104905 capacitaciones talleres
4501050 violencia género mujeres ruta atención orientar intrafamiliar casos víctimas violencias prevención línea hogar acogida sensibilización
4501052 inteligencia recompensas investigación unidades
4501053 auxiliares bachilleres policías militares formación
4501054 esterilizar animal vacunar mascotas zoonosis jornadas caninos felinos brigadas desparasitación
4501056 justicia seguridad financiar fiscalía cárcel organismos convenios
4501057 dotar policía ejército motos vehículos patrullas equipos fuerza pública uniformes comunicaciones adquirir parque automotor tecnológicos
4501058 centro bienestar animal coso albergue refugio construir
4501059 coso ampliar
4501060 coso albergue adecuar centro bienestar animal
4501061 animales esterilizaciones caninos felinos perros gatos callejeros adopción maltrato urgencias veterinarias brigadas fauna doméstica vacunación microchip rescate jornadas programa beneficiar mascota
450106101 adopción
450106102 urgencias
450106103 servicios veterinarios esterilizar
450106104 registro microchip
450106105 maltrato
4501063 fundaciones animalistas protección animal apoyar alimento albergues política
4501065 comando policía construir
4501066 estación policía construir
4501069 infraestructura soporte
4501072 infraestructura batallón soporte
4501081 comparendos contravenciones código nacional convivencia inspección medidas correctivas mediación
4501082 comisaría familia equipo interdisciplinario psicólogo trabajador social violencia intrafamiliar funcionamiento personal atención casos prevención apoyo víctimas niños
4501090 infraestructura seguridad adecuar cai
4502001 participación ciudadana juntas acción comunal jac rendición cuentas presupuesto participativo veedurías consejo territorial planeación ctp comunales organizaciones mujeres jóvenes cabildos instancias encuentros elecciones espacios realizar audiencias mesas diálogo fortalecer política cabildo mecanismos sociales religiosas socialización plan desarrollo
450200101 rendición cuentas
450200107 iniciativas
450200108 mujeres
450200109 organizaciones
450200110 instancias consejos comités juntas
450200111 escuela capacidades
450200112 mujeres política
450200113 estrategia programa
4502002 salón comunal construir dotar
4502003 salón comunal adecuar mejorar mantenimiento
4502004 salón comunal ampliar
4502007 salón comunal construir
4502008 salón comunal dotar sillas
4502010 oficina ciudadano adecuar
4502016 información derechos plataforma tic capacitadas
4502019 derechos humanos prevención violaciones plan líderes sociales trata religiosa
4502020 estadística derechos humanos observatorio
4502021 derechos humanos proyectos financiar étnicos juntas obras comunales iniciativas
4502022 asistir comunales grupos étnicos indígenas afro mujeres género organizaciones capacitar asesorar libertad religiosa cultos paz víctimas lgbti juntas fortalecer apoyar discapacidad enlace asesorías
450202201 grupos étnicos
450202206 género
450202208 control social veedurías
4502024 derechos humanos medidas casa mujer igualdad oportunidades paz jóvenes personería apoyo política implementación diversa rutas
450202402 casa mujer joven
4502025 elecciones electorales registraduría comicios
4502026 política pública mujer equidad género lgbti acuerdo decreto norma
450202601 mujer
450202602 lgbti
4502029 metodología participación
4502032 lineamientos política mujer género lgbti étnica comunal paz libertad religiosa
4502033 oferta institucional ferias servicios descentralizar alcaldía barrio ciudadanos jornadas mujeres migrantes atender ciudadanía
450203301 personas
4502034 capacitar juntas líderes comunales ciudadanos mujeres funcionarios talleres formación género enfoque derechos escuela liderazgo diplomado comunidad jóvenes programas
450203402 funcionarios
450203404 estrategia
4502035 política pública plan mujer comunal participación paz derechos humanos religiosa formular implementación formulación diversidad
450203501 planes
4502037 educación trabajo comunales mujeres cursos
4502038 derechos mujer rutas género población diversa lgbti promoción campañas día conmemorar indígenas afro jornadas violencias garantía equidad programa acciones prevención violencia diversidad eventos
450203801 ruta
4502039 emprendimientos mujeres comunales proyectos productivos banquitos apoyo
450203901 personas mujeres
4503002 capacitar gestión riesgo emergencias campañas talleres simulacros prevención desastres comunidad escolares capacitaciones jornadas colegios brigadas socorristas
450300201 campañas
4503003 gestión riesgo asistir consejo cmgrd acompañar planes visitas técnicas comités asesoría sesiones fortalecer apoyo juntas
4503004 emergencias atención bomberos convenio cuerpo organismos socorro fondo maquinaria equipar defensa civil cruz roja adquirir equipos dotar fortalecer atender suministros
450300401 organismos bomberos equipar
4503008 albergue temporal
4503015 estación bomberos construir
4503016 sala crisis equipar radios comunicaciones
4503017 estudios riesgo amenaza vulnerabilidad detallados remoción masa inundación avenidas eot zonas estudio evaluación puntos críticos
4503018 alertas tempranas monitoreo seguimiento riesgo estaciones sensores ríos
4503019 sistema información riesgo alarma alertas
4503021 defensa civil apoyo dotar
4503022 obras mitigación muros gaviones contención jarillones dragado canalizaciones reducción taludes ríos quebradas construir intervenir limpieza puntos
450302203 canales
4503023 plan municipal gestión riesgo pmgrd emre estrategia respuesta emergencias actualizar contingencia formular documentos protocolo eventos masivos contingencias
450302301 plan gestión riesgo
450302302 emre actualizar
450302303 emre formular
4503024 acuerdo decreto riesgo fondo
4503026 centro logístico humanitario reserva
4503028 ayudas humanitarias damnificados familias afectadas calamidad arriendo subsidio kits alimentarios materiales apoyar banco entregar atender
4503031 lineamientos riesgo protocolo estrategia
4503032 actualizar información riesgo censo
4503033 información riesgo sistema sat plataforma
4503035 incendios forestales estructurales bomberos prevención brigadas equipar atención
4503036 bomberos convenio sobretasa bomberil financiar incendios cuerpo voluntarios apoyo transferir operación fortalecer
4599001 evaluación informe seguimiento desempeño medición plan desarrollo políticas
4599002 fiscal recaudo cartera impuestos predial ica ingresos finanzas tributario fiscalización deuda desempeño cobro coactivo hacienda fortalecimiento rentas estrategia implementar programa mejorar incremento campañas impuesto contribuyentes depurar contable
4599003 pasivos reestructurar deuda ley 550 acuerdo
4599005 peti plan estratégico tecnologías ti arquitectura
4599006 estudios diseños sede alcaldía edificio preinversión
4599007 equipos cómputo computadores licencias software servidores tecnológica internet redes ciberseguridad modernizar adquirir renovar fortalecer impresoras
4599008 sede construir dotar alcaldía
4599009 construir sede palacio municipal alcaldía edificio cad
4599011 adecuar sede palacio municipal edificios oficinas infraestructura administrativa bienes remodelación mejoramiento dependencias plaza
4599015 adquirir sede predio inmueble compra lote
4599016 mantenimiento edificios sede palacio bienes inmuebles públicos equipamientos mantenimientos locativas casa
4599017 archivo documental tablas retención valoración digitalizar pgd pinar fondo acumulado conservación trd implementar programa actualizar organizar instrumentos archivísticos
459901701 archivos
459901707 digitalizar
459901715 procesos
4599018 lineamientos estrategia política procesos manual procedimientos comunicaciones estudio documento guía comunicación institucional rediseño plan
4599019 plan desarrollo formular planes institucionales políticas pública seguimiento estratégico estudio inventario documento modernización estructura actualización documentos instrumentos planeación política evaluación expediente estudios
459901901 planes estratégicos
459901902 seguimiento
4599020 metodología instrumentos
4599021 acuerdo estatuto rentas tributario decreto manual normativo
4599023 mipg calidad iso sgsst gestión sistema certificar furag meci control interno salud trabajo implementar modelo integrado políticas institucional planes fortalecer implementación auditorías dimensiones plan
459902301 metodologías
459902303 certificar certificado
459902304 herramientas
4599025 software sistema información plataforma observatorio implementar módulos tecnológica página adquirir herramientas sistematizar contable financiero catastro
459902504 observatorio
4599026 investigación estudio caracterización
4599028 actualizar software página web portal sistema módulos licencias soporte plataforma mantener modernizar herramientas
459902801 módulos
4599029 atención ciudadano ventanilla única trámites pqrs oficina ferias servicios descentralizada satisfacción usuario mejorar canales protocolo cara
459902901 personas
4599030 capacitar funcionarios servidores talleres pic inducción jornadas cultura tributaria formación personas programas sensibilización comunales
459903001 capacitaciones jornadas
459903002 tributaria impuestos
4599031 asistir asesorar dependencias apoyo gestión contratación profesionales personal banco proyectos fortalecimiento institucional entidades juntas secretarías formular estructuración concejo personería consejo fortalecer procesos equipos funcionamiento acompañamiento seguimiento asesorías plan desarrollo
459903102 dependencias secretarías
459903103 planes
459903104 proyectos banco
459903105 programas
459903106 organismos consejos juntas
4599032 política pública documento
4599033 sisbén encuestas aplicar ficha base actualizar hogares novedades operar oficina visitas personas
4599034 dotar alcaldía mobiliario vehículos oficinas equipos sede adquirir mobiliarios elementos oficina
4599035 pensional fonpet cuotas partes prestacional laboral nómina mesadas bonos
459903504 pago pasivos
4599036 archivo gestión documental actualizar
4599037 mipg gestión actualizar sistema modernización calidad mantener
4599038 bienestar incentivos talento humano funcionarios seguridad salud trabajo clima laboral estímulos planta plan programa salario exámenes
`
