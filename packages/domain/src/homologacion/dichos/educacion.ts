// Education, ICT and science: product = words with which entities say it (how it was made: ./index.ts).

export const EDUCACION = `
2201001 plan educativo municipal política educativa pem decenal infraestructura formular documento actualizar diagnóstico ruta primera infancia cátedra
220100103 política infancia poblacional
2201002 divulgación foros educativo matrícula campañas eventos oferta
2201004 acto administrativo decreto acuerdo educativo norma
2201005 lineamientos calidad educativa pei currículo estrategia modelo primera infancia pedagógico manual implementar proyecto programa jornada curricular plan lectura valores cívica
2201006 acompañar instituciones educativas asesorar pei asistencia calidad estrategia sedes rectores jornada única planes mejoramiento proyectos transversales apoyar fortalecer colegios programa estudiantes refuerzo académico asesoría lectura olimpiadas concursos
220100602 instituciones establecimientos colegios acompañar
2201015 seguimiento monitoreo gestión educativa visitas inspección
2201017 acceso matrícula cobertura cupos gratuidad kits útiles uniformes subsidios preescolar niños niñas garantizar matriculados escolarizados estrategias campaña
2201022 construir jardín cdi hogar infantil educación inicial
2201026 ambientes aprendizaje acondicionar aulas laboratorios
2201028 pae alimentación escolar raciones almuerzos refrigerios restaurante comedor estudiantes complemento desayunos menú industrializada modalidad suministro beneficiar
220102801 beneficiarios niños
220102804 jornada
220102805 estudiantes niños beneficiar
2201029 transporte escolar ruta buses subsidio estudiantes bicicletas movilidad garantizar rural niños rutas vehículos desplazamiento
220102902 estrategia ruta movilidad bicicleta
2201030 modelos flexibles escuela nueva postprimaria adultos educación formal extraedad
2201031 ciclos adultos nocturna validación bachillerato clei
2201032 alfabetizar analfabetismo leer escribir adultos
2201033 permanencia deserción kits escolares útiles uniformes estrategia becas incentivos estímulos estudiantes reconocimiento mejores bachilleres olimpiadas jornada complementaria programa incentivar premios puntajes clubes campamentos extracurricular feria concursos ajedrez alianzas
220103302 personas vulnerables beneficiarios estudiantes
220103304 estrategia programa implementar
220103305 eventos encuentros foros
2201034 bilingüismo inglés segunda lengua idioma estudiantes cursos programas certificar niños jóvenes
220103401 instituciones colegios
2201035 media técnica articulación sena programas técnicos grado once doble titulación convenio técnico estudiantes 10 11 articular
2201036 contenidos educativos cátedra cartillas material pedagógico
2201037 primera infancia atención integral niños transición preescolar jardín beneficiar menores gestantes educación inicial
2201038 docentes contratar planta maestros psicoorientadores apoyo
2201039 estudios diseños colegio sedes educativas infraestructura
2201044 administrativos aseo vigilancia servicios públicos instituciones nómina conectividad arriendo celaduría garantizar personal operarios funcionamiento
2201046 innovación educativa robótica steam asistencia proyectos tecnología ciencia semilleros aulas innovadoras
2201047 modelos innovación pedagógica steam robótica inteligencia artificial
2201048 información educativa plataforma simat software sistemas
2201049 talleres capacitar padres estudiantes comunidad educativa educación sexual jornadas formación semilleros cursos realizar capacitaciones prevención ambiental valores jóvenes encuentros seminarios
220104905 capacitaciones talleres
220104907 padres madres cuidadores
2201050 internet conectividad instituciones sedes educativas escuelas computadores plataforma beneficiar rurales servicio conectar dotación tecnológica
220105001 instituciones sedes internet
2201051 construir aulas colegio megacolegio sede educativa restaurante escolar nueva ampliación baterías sanitarias ampliar construcción bloques laboratorios cubierta polideportivo
220105102 rural
220105103 aulas salones
2201052 mejorar adecuar sedes educativas aulas comedores baterías sanitarias cocinas cubiertas intervenir infraestructura escuelas mejoramiento remodelación adecuación rurales urbanas placa cerramiento
220105201 urbana
220105203 aulas salones
220105205 comedor cocina restaurante
2201056 etnoeducación intercultural afro indígena modelos
2201060 docentes inglés bilingüismo capacitar
2201061 proyectos pedagógicos productivos granja huertas escolares emprendimiento estudiantil
220106102 proyectos
2201062 mantenimiento sedes educativas escuelas colegios reparaciones locativas conservación adecuar
2201067 escuela padres familias talleres crianza cuidadores programas pautas formación
2201069 dotar mobiliario pupitres sedes educativas computadores laboratorios material menaje restaurantes equipos tabletas instrumentos aulas bibliotecas escolar deportivos elementos utensilios
220106902 material pedagógico
220106908 aulas
2201070 dotar ambientes aprendizaje tablets material didáctico bibliobanco tecnología salas laboratorios herramientas tecnológicas equipos
2201071 prestación servicio educativo sgp matrícula gratuidad funcionamiento instituciones recursos calidad servicios públicos transferir garantizar operar beneficiados cobertura bruta neta
220107103 matrícula estudiantes
2201072 evaluación estrategias educativas resultados
2201073 pruebas saber icfes preicfes simulacros refuerzo resultados índice calidad estudiantes preparación once mejorar nivel desempeño categorías cursos evaluar competencias
220107304 estudiantes evaluados
220107308 simulacros
2201074 docentes formación capacitar diplomados actualización maestros directivos pedagógica incentivos cualificar encuentros maestrías bilingüe innovación
2201076 familias convivencia comunidades educativas derechos entornos protectores
2201079 pae recursos municipios departamento alimentación cofinanciar
2201080 jume foro consejo personeros gobierno escolar participación juntas asociaciones mesa pública reuniones mesas comités espacios festival
2201081 convivencia escolar acoso bullying comité manual violencia rutas clima prevención drogas proyecto paz derechos humanos riñas
220108102 instituciones rutas
2201084 inclusiva inclusión discapacidad intérprete necesidades especiales docentes apoyo excepcionales talentos beneficiar intérpretes atención
220108401 beneficiarios estudiantes
2201085 orientación vocacional socio ocupacional profesional proyecto vida
2201086 psicólogos psicoorientación estudiantes atención psicosocial bienestar
2201087 estudios técnicos diagnóstico deserción infraestructura
2201089 asistencia legalización reorganización instituciones fondos servicios educativos asesorías plan infraestructura proyectos
2202011 educación trabajo técnicos laborales etdh cursos calidad
2202055 psicosocial universitarios acompañamiento
2202061 subsidio universitarios sostenimiento permanencia transporte
2202062 universidad oferta convenios ferias universitarias preuniversitario becas sena acceso técnicos tecnólogos estudiantes estrategias
220206208 estrategia convenios
2202063 becas universidad matrícula icetex fondo educativo crédito condonable educación superior estudiantes beneficiados
2202064 subsidio universitarios transporte sostenimiento permanencia apoyos residencias
2202065 fondo becas universitarios acceso permanencia crédito icetex generación
2202067 universidad empresa articulación prácticas pasantías convenio
2202068 pedagógica superior innovación docentes
2202071 construir universidad sede campus
2202072 mejorar sede universidad campus
2202073 regionalización ceres sede universitaria convenio universidad provincias programas
2202079 apoyo universitarios transporte hospedaje
2202080 investigación observatorio superior demanda
2301004 plan tic petic política conectividad ciudad inteligente
2301005 seguimiento tic informe
2301008 emisora radio comunitaria estación
2301024 tic acceso uso internet puntos vive digital computadores servicio usuarios instituciones salas centros tecnológicos bibliotecas población beneficiada mantener
2301027 internet hogares conexión fibra rural veredas banda ancha conectividad
230102701 hogares internet
2301028 fibra óptica red transporte portador
2301029 eventos divulgar oferta tic ferias
2301030 talleres tic capacitar alfabetización digital cursos habilidades población comunidad programas formación tecnologías adultos
230103001 soluciones puntos
2301031 alfabetización digital básica adultos mayores internet computación capacitar herramientas ofimática
2301034 formación técnica tic programación cursos certificación
2301061 centro servicios punto digital adecuar vive
2301062 tic colegios tabletas computadores sedes educativas internet dotar
2301063 raee residuos electrónicos capacitar
2301064 raee recolección electrónicos jornadas
2301075 sistema plataforma portal software información implementar
2301076 promoción tic acceso apropiación campañas comunidad
2301077 página web portal actualizar sistema
2301079 zonas wifi gratis digitales puntos internet gratuito parques instalar veredas gratuita plazas
2301086 espectro emisora
2302002 contenidos digitales redes sociales publicaciones videos multimedia página
2302003 aplicaciones app desarrollo software móvil plataforma
2302007 metodología digital datos
2302010 almacenamiento servidores nube data center copias
2302013 programación formación becas tecnologías
2302014 investigación tic proyectos innovación
2302020 emprendimiento digital tecnológico startups base tecnológica
2302024 gobierno digital trámites línea asistencia estrategia servicios ciudadanos datos abiertos
2302041 participación digital ciudadana diálogo consulta redes
2302057 uso responsable internet ciberseguridad redes grooming ciberacoso campañas
2302059 ciberseguridad uso seguro internet niños cursos
230205901 cursos
2302073 radio emisora programas producción
2302074 televisión audiovisual canal comunicaciones contenidos producción
2302086 gobierno digital plataforma trámites línea herramientas transformación sede electrónica página web datos implementar política habilitadores servicios tecnologías
230208604 herramientas
2302087 empresarios comercio electrónico digital capacitar
2302101 seguridad información servidores ciberseguridad servicios tecnológicos infraestructura equipos
230210101 seguridad información
3905002 política ciencia tecnología innovación
3905003 evaluación ctei
3905004 reconocer investigadores grupos premios
3905005 asistencia ctei consejo codecti
3905006 lineamientos ctei plan
3905007 cooperación internacional ciencia
3906001 vocaciones científicas semilleros niños jóvenes investigadores ondas clubes ciencia
3906003 maestría becas
3906004 doctorado becas
3906005 proyectos investigación ctei regalías i+d generación conocimiento convocatoria
3906006 laboratorio infraestructura científica tecnológica
3906009 innovación transferencia tecnológica emprendimiento empresas
3906010 apropiación social ciencia proyectos robótica
3906011 apropiación social conocimiento ferias ciencia actividades stem comunidad estrategias
3906012 investigación estudio documento
3906013 prototipos dispositivos
3906015 plan ciencia tecnología innovación agenda
3906017 cursos entrenamiento i+d
3906018 centro ciencia innovación parque tecnológico construir
3906019 innovación empresas implementar
3906020 laboratorio dotar innovación
3906021 laboratorio adecuar
`
