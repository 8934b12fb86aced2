// Health: product = words with which entities say it (how it was made: ./index.ts).

export const SALUD = `
1903001 lineamientos inspección vigilancia control salud coves comité epidemiológica informes guías estrategia implementar sistema obligatorio garantía calidad informe lineamiento
1903002 dotar puesto salud hospital ese centro equipos biomédicos habilitación ips
1903003 dotación insumos salud pública equipos
1903007 laboratorio muestras análisis agua alimentos salud pública irca
1903011 inspección vigilancia control visitas sanitarias seguimiento eps ips vigilar auditoría acciones ivc establecimientos realizar programa autoridad sanitaria sector reglas higiene prestador
1903015 medidas especiales seguimiento intervención eps
1903016 auditorías visitas eps ips régimen subsidiado contributivo verificación prestadores auditar calidad asegurar trimestrales supervisión aseguramiento contratos
1903020 instrumentos metodologías ivc sanitario
1903023 asistencia técnica vigilancia epidemiológica control salud asesorar ips municipios asistencias municipio capacitación profesionales notificación
1903025 control social salud veedurías usuarios copaco comités asociaciones participación
1903028 pqrs quejas reclamos peticiones usuarios salud sac atención comunidad oficina servicio trámites resolver
1903031 vigilancia epidemiológica sivigila notificación eventos reporte búsqueda activa informes boletines cove interés salud pública notificar mortalidad investigación casos sistema
1903033 pruebas laboratorios verificación técnicas calidad control
1903034 asistencia técnica sanitaria asesoría establecimientos
1903035 riesgo ambiental ruido aire químicas sustancias calor ambiente salud factores
1903040 calidad agua potable acueductos veredales irca muestras vigilancia consumo humano monitoreo índice riesgo mapas
1903042 establecimientos públicos alimentos manipuladores restaurantes expendios visitas control sanitario tiendas peluquerías bebidas sanitarias conceptos censar visitar plazas ventas ambulantes
1903046 metodología auditoría guía
1903051 plan seguimiento vigilancia aseguramiento pts
1903052 evaluación satisfacción encuesta informe eps calidad
1903057 vectores zoonosis vacunación antirrábica caninos felinos rabia dengue roedores fumigación animales mascotas esterilización jornadas vacunar perros gatos fauna mordeduras agresiones
1905007 centro regulador urgencias crue reforzamiento
1905014 lineamientos política salud pública estrategia ruta protocolo modelo plan decenal documento implementar lineamiento nacional adopción integral intersectorial
1905015 plan territorial salud pts pic intervenciones colectivas pas coai formular política pública planeación análisis formulación ejecución acción gestión cofinanciado comités dimensión intersectorial componente anual
190501501 plan salud pública
190501502 emergencias desastres plan
190501504 pic plan intervenciones colectivas
190501505 plan estratégico
190501506 seguimiento plan
190501507 pts plan territorial salud
1905019 capacitar comunidad salud talleres educación primeros auxilios cuidadores jornadas lideres educar líderes información comunicación campañas autocuidado brigadas
1905020 consumo sustancias psicoactivas spa drogas alcohol prevención adicciones jóvenes tabaco zonas orientación escolar programas mitigación reducción centro escucha colegios entornos prevenir casos política estrategias
190502002 estrategia programa
1905021 salud sexual reproductiva embarazo adolescente its vih sífilis planificación gestantes prenatal materna anticonceptivos violencia citología mujeres edad fértil parejas métodos anticoncepción amigables adolescentes tasa mortalidad parto control jóvenes
190502102 estrategia programa
190502103 mujeres
1905022 salud mental suicidio depresión ansiedad violencia intrafamiliar psicología trastornos psicosocial convivencia línea atención intervenciones casos intentos suicidas primeros auxilios psicológicos política género centro escucha estrategias emociones familia
190502202 estrategia programa implementar
1905023 crónicas hipertensión diabetes cáncer seno cérvix cardiovascular obesidad hábitos vida saludable salud bucal oral visual auditiva tabaco actividad física tamizajes alimentación prevención enfermedades riesgo renal respiratorias mayores programa jornadas odontología epoc
190502301 personas atendidas jornadas
190502302 estrategia programa
1905024 salud ambiental agua aire químicas condiciones ambientales entorno saludable viviendas saneamiento entornos factores saludables enfermedades respiratorias
190502402 estrategia programa
1905025 salud laboral trabajadores informales riesgos laborales accidentes trabajo ocupacional campesinos caracterizar agricultores entorno programas
190502503 estrategia programa
1905026 emergentes tuberculosis tb lepra hansen ira eda covid infecciosas transmisibles chagas desatendidas zoonosis pacientes sintomáticos respiratorios diagnóstico tratamiento casos control
190502601 personas
190502602 estrategia programa
1905027 vacunación pai vacunas biológicos inmunización cobertura triple viral esquema menores influenza inmunoprevenibles niños años lograr coberturas jornadas vacunados esquemas completos
190502702 estrategia programa
1905028 nutrición desnutrición seguridad alimentaria lactancia materna alimentos bajo peso inocuidad manipuladores micronutrientes recién nacido obesidad ETA menores cinco años anemia lactantes gestantes complementación huertas suplementación programa saludable plan
190502802 estrategia programa plan
1905029 insumos medicamentos suministro vacunas cadena frío toldillos elementos protección
1905031 no transmisibles hábitos saludables prevención ejercicio crónicas bucal promoción estilos jornadas cáncer salud bienestar estrategias población enfermedad tamizajes
1905035 emergencia pandemia covid brote desastre contingencia hospitalario plan emergencias
1905037 análisis situación salud asis estudio investigación caracterización perfil epidemiológico
1905040 certificación discapacidad registro localización caracterización rlcpd personas certificados registrar identificar localizar
1905041 papsivi víctimas psicosocial atención conflicto armado
1905043 dengue malaria chikunguña etv vectores brotes endemias zika control casos transmitidas entornos
190504302 estrategia programa
1905049 participación social salud copaco veedurías alianzas usuarios ppss política asociaciones comités mesas espacios ciudadanos políticas
190504901 personas participan
190504902 espacios mecanismos comités
1905050 asistencia técnica salud gestión autoridad sanitaria acompañar ips eps rias profesionales fortalecer equipo programas promoción asesoría seguimiento implementar desarrollo capacidades
190505003 personas apoyadas
1905052 sistema información salud historia clínica software registros
1905054 promoción salud aps atención primaria equipos básicos visitas familias casa vida saludable primera infancia mujeres adulto mayor discapacidad curso jornadas estilos brigadas estrategia población vulnerable entornos programa rural niños escolares adolescentes étnica género lgbti
190505401 personas atendidas
190505404 salud mental convivencia
190505408 laboral trabajadores
190505409 emergentes
190505412 estilos vida saludables hábitos
1906001 adecuar hospital puesto salud centro ese infraestructura mantenimiento mejorar remodelar unidades dotación mejoramiento
1906004 atención pobre no asegurada migrantes servicios salud población urgencias ppna telemedicina consultas brigadas médicas domiciliaria prestación extramural veredas móvil primer nivel
1906022 ambulancia transporte pacientes traslado vehículo medicalizada tab
190602203 ambulancia
1906024 talento humano salud médicos becas contratar rurales capacitar profesionales
1906025 ese hospital recursos saneamiento capital patrimonial fortalecer empresa social pasivos
1906028 rehabilitación basada comunidad rbc ayudas técnicas sillas ruedas bancos terapia discapacidad hidroterapia banco órtesis prótesis personas elementos cuidadores programa entrega
1906029 asistencia ips hospital ese acreditación habilitación asesoría calidad
1906030 hospital construir dotar centro salud puesto nuevo
1906031 historia clínica electrónica software sistemas información ese hospital interoperabilidad
1906032 afiliación contributivo capacidad pago movilidad jornadas afiliar sensibilizar empleadores empleados
1906035 ese recursos financiar hospital atención apoyo convenio convenios ejecución transferencias fortalecimiento
1906038 metodología modelo atención salud
1906039 lineamientos red prestación modelo servicios salud rutas
1906041 asistencia técnica aseguramiento municipios prestadores red asistencias eps seguimiento talento
1906044 régimen subsidiado afiliados aseguramiento cobertura continuidad sisbén ups liquidación cofinanciar upc afiliar garantizar mantener universal población pobre salud recursos ssf
1906047 construir puesto salud centro hospital infraestructura
`
