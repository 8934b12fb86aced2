// Transport, housing, town and water: product = words with which entities say it (how it was made: ./index.ts).

export const OBRAS = `
2401008 vía nacional primer orden variante mejorar
2401009 doble calzada
2401052 estudios vía primaria
2402002 viaducto
2402005 intercambiador glorieta
2402006 vías secundarias departamentales mejorar pavimentar pavimentación segundo orden intermunicipal kilómetros metros lineales intervención corredores
2402015 puente vehicular construir secundaria
2402018 rehabilitar vía secundaria repavimentar
2402021 mantenimiento vías secundarias departamentales rutinario periódico
2402027 peaje administración
2402033 ciclorruta cicloruta bicicarril secundaria construir
2402034 ciclorruta mantenimiento
2402039 vía rural nueva construir veredal apertura
2402041 vías rurales terciarias veredales mejorar placa huella cintas pavimentar caminos intervenir obras arte alcantarillas mejoramiento kilómetros huellas concreto asfalto tramos vereda drenaje adoquín
240204104 placa huella
240204110 soluciones alternativas estabilización
2402042 placa huella placahuellas metros veredas
2402043 ampliar rectificar vía rural
2402053 ciclorruta rural
2402054 ciclorruta mantenimiento rural
2402056 caminos reales ancestrales herradura
2402094 cicloruta urbana mantenimiento bicicletas
2402104 plan vial municipal departamental movilidad documento inventario
2402105 lineamientos viales red categorización inventario
2402107 asistencia vial municipios maquinaria apoyo combustible
2402110 terminal transporte terminalito
2402112 mantenimiento vías rurales terciarias veredales recebo afirmado maquinaria cunetas nivelación camino vecinal km intervenir conservación rocería limpieza kilómetros red rural tramos material
240211206 rutinario
2402113 vía urbana construir pavimentar calle nueva malla vial apertura calles carreras metros lineales adoquín barrios
240211303 obras complementarias
2402114 vías urbanas mejorar pavimentar calles rehabilitar malla vial recuperación pavimento intervenir kilómetros metros cuadrados asfalto adoquín barrios rehabilitación
2402115 mantenimiento vías urbanas parcheo bacheo calles malla vial reparcheo huecos conservación kilómetros
240211501 periódico
240211502 rutinario
2402118 estudios diseños vías puentes inventario vial consultoría proyectos gestionar estudio variantes construcción
2402120 puente peatonal reparar
2402121 andenes construir
2402125 maquinaria amarilla retroexcavadora volqueta motoniveladora adquirir vibrocompactador banco
2402128 andenes sardineles mejorar peatonal
2402129 andenes mantener peatonal
2402130 puente peatonal construir
2402133 puente peatonal mantenimiento
2402135 intersección glorieta cruce
2402141 maquinaria amarilla reparación mantenimiento parque automotor combustible repuestos equipo
2402142 andenes rurales senderos peatonales
2404016 tren férrea regiotram
2406057 muelle embarcadero fluvial
2407006 plan logística carga transporte
2408003 paraderos construir estación
2408005 vías transporte público organizado
2408024 estudios transporte regiotram preinversión
2408029 andenes transporte
2408035 cultura ciudadana transporte capacitar usuarios
2408038 seguridad vial transporte público accidentes siniestros
2408041 paraderos mejorar mantener
2408052 transporte público sistema cofinanciar regiotram transmilenio estaciones fase
2408053 estudios transporte público rutas movilidad
2408055 asistencia transporte público empresas
2409002 campañas usuarios transporte cultura vial sensibilizar pedagogía ciclistas
2409004 control operativo transporte público informal empresas taxis tránsito rutas vigilancia
2409007 asistencia movilidad tránsito asesorar
2409008 plan estrategia lineamientos seguridad vial movilidad
2409009 campañas seguridad vial promoción difusión cultura bicicleta prevención semana movilidad programas pedagógicas
2409011 operativos control tránsito agentes policía radares alcoholemia comparendos convenio regulación personal patrulla
2409013 señalización demarcación reductores velocidad semáforos zonas escolares señales vial infraestructura seguridad mantenimiento implementar metros dispositivos resaltos bolardos
240901306 zonas escolares demarcar
2409014 plan movilidad local seguridad vial plmsv maestro sostenible estacionamiento documento política bicicleta formulación estacionamientos actualización
2409016 estudios tránsito movilidad diseños
2409023 actores viales capacitar motociclistas ciclistas peatones conductores sensibilización pedagogía niños educación vial capacitaciones colegios campañas motos seguridad
240902301 capacitaciones jornadas
2409025 decreto tránsito norma movilidad reglamentar
2409029 metodología siniestralidad tránsito
2409033 siniestros accidentes seguimiento investigación puntos críticos
2409039 señales señalización vertical horizontal demarcar dispositivos semáforos reductores vías tramos km instalar mantener puntos semafórica kilómetros
2409046 emergencia vial derrumbes atención puntos críticos muros
2409053 retornos variantes
240905302 variante
2409058 ciclorrutas bicicarriles construir km ciclo bicicleta
2409059 sistema información tránsito accidentalidad observatorio seguridad vial plataforma
2409063 educación vial talleres colegios capacitar estrategias pedagógicas cultura formación estudiantes campañas
240906301 estrategia campañas
2409064 estudio movilidad tránsito aforos secretaría creación
4001001 titulación predios escrituras legalizar legalización saneamiento vivienda formalización jurídica
400100101 asistencias
4001002 asistencia vivienda proyectos formular vis vip
4001004 política vivienda plan hábitat
4001007 bienes fiscales titular cesión escrituras
4001030 estudios vivienda diseños
4001031 subsidio vivienda nueva adquisición hogares familias cuota inicial vis vip beneficiar gestionar propia apartamentos
4001032 mejoramiento vivienda subsidio mejorar rural urbana hogares baños cocinas pisos habitaciones saludable casa beneficiar mejoras cubiertas fachadas saneamiento mejorados discapacidad
400103203 urbana
400103204 rural
4001034 construcción sitio propio vivienda rural subsidio lote
4001039 vivienda interés prioritario vip construir
4001042 vivienda vis construir nueva urbana proyecto habitacional
4001044 viviendas mejorar intervenidas
4001046 información vivienda censo asentamientos base datos
4001049 vivienda rural sitio propio construir
4002001 asesorar ordenamiento pot eot licencias control urbano urbanístico asistencia municipios norma urbanística inspección obras
4002012 pot eot pbot financiar plan parcial revisión
4002013 barrios mejoramiento integral fachadas
4002016 pot eot pbot esquema plan ordenamiento territorial revisión actualizar formulación ajuste expediente municipal parcial documento legalización centros poblados estudio planes adopción formulados instrumentos norma espacio público documentos suelo estratificación
400201601 pot eot implementar
4002019 espacio público construir alameda andenes plazoleta metros m2
400201902 andenes
4002020 espacio público recuperar adecuar mejorar mantenimiento andenes embellecimiento mobiliario urbano parque intervenir recuperación parques escenarios m2
400202001 andenes
4002021 parque construir infantil biosaludable
4002023 parques mejorar adecuar mantenimiento infantiles juegos
4002025 zonas verdes adecuar
4002026 zonas verdes poda mantenimiento ornato separadores jardines
4002030 plaza plazoleta construir
4002031 plaza plazoleta mantener principal
4002034 estudios diseños urbanos espacio público plan maestro
400203402 diseños
4002039 reubicación hogares zonas riesgo reasentamiento
4002040 predios alto riesgo adquirir
4003006 pgirs plan agua política maestro acueducto alcantarillado psmv actualizar formular documento saneamiento
400300602 pgirs
4003008 pda plan departamental aguas aportes convenio agua aportar ejecución
4003009 acueducto prestación cobertura servicio agua potable ptap operación mantenimiento usuarios
4003010 aseo recolección basuras residuos compactador barrido vehículo toneladas disposición garantizar recolectar vehículos usuarios
4003012 relleno sanitario celda disposición final
4003014 alcantarillado prestación mantenimiento cobertura vertimientos
4003015 acueducto construir veredal rural planta tratamiento potable redes tanque pozo profundo beneficiar
400301504 red metros
400301506 tanques
4003016 acueducto ampliar redes expansión ptap tanques
400301601 personas beneficiadas
400301603 red metros
4003017 acueducto optimizar mejorar rehabilitar redes ptap bocatoma veredales mantenimiento reposición intervenir acueductos metros tubería obras
400301702 ptap planta potable
400301703 red metros tubería
400301704 bocatoma
4003018 alcantarillado construir ptar planta aguas residuales colector pluvial
400301802 ptar
4003019 alcantarillado ampliar redes expansión
400301903 red metros
4003020 alcantarillado optimizar plan maestro ptar mantenimiento mejorar reposición redes intervenir metros lineales
400302002 ptar
400302003 red metros tubería
4003021 asistencia recicladores residuos sólidos asesorar compostaje capacitar separación fuente
4003022 pgirs implementar ejecutar acciones reciclaje residuos sólidos programa aprovechamiento separación campañas proyectos recicladores reducir
4003023 pgirs seguimiento informes
4003025 acueductos alcantarillado financiar cofinanciar proyectos rurales veredales
4003026 aguas residuales ptar financiar proyectos pozos sépticos
4003027 conexiones intradomiciliarias baterías sanitarias acometidas
4003030 reciclaje aprovechamiento residuos orgánicos compost valorización toneladas plásticos
4003031 estación clasificación eca reciclaje centro acopio aprovechamiento
4003032 ptar aguas residuales operación tratamiento apoyo vertimientos
4003040 pozos sépticos aguas residuales sistemas tratamiento financiar
4003041 regulación tarifas empresa servicios públicos estudio tarifario
4003042 estudios diseños acueducto alcantarillado plan maestro ptar consultoría estudio proyecto
400304202 diseños
4003044 pozos sépticos unidades sanitarias baños rural
4003047 subsidios servicios públicos fondo solidaridad redistribución fsri estratos acueducto alcantarillado aseo usuarios garantizar beneficiar mantener
400304702 acueducto usuarios
400304703 alcantarillado usuarios
400304704 aseo usuarios
4003048 suministro agua carrotanque
4003049 catastro redes software información
4003050 sui reporte información usuarios
4003052 empresa servicios públicos acueductos veredales asistir fortalecer administración operadores capacitar prestadores juntas asesorías equipos capacitaciones
4003053 soluciones agua alternativas pozos aljibes filtros
4003055 asistencia acueductos asesoría técnica veredales legalización concesión
`
