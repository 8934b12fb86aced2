// A file of the catalogue at its own address: being read, what it would change, whom it touches, and its publication.
import { contar, formatFecha, formatNumero, formatPorcentaje } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { GruposHallazgos, ListaHallazgos } from '../planes/grupos-hallazgos.tsx'
import { CambiosDeCarga } from './cambios-de-carga.tsx'
import { EstadoCarga } from './estado-carga.tsx'
import { ListaAfectadas } from './lista-afectadas.tsx'
import { MIGA_CATALOGO, MIGA_VERSIONES } from './permiso.ts'
import { Publicar } from './publicar.tsx'
import { SoloQuienPublica } from './solo-quien-publica.tsx'

export type CargaVista = Respuesta<'GET /api/catalogo/cargas/:carga'>
export type Previa = NonNullable<CargaVista['previa']>

const ENTRE_MIRADAS = 1000
const CARGAR = { texto: 'Cargar', a: '/catalogo/cargas' }

export function PantallaCargaCatalogo() {
  const { carga } = useParams({ from: '/catalogo/cargas/$carga' })
  const vista = useQuery({
    ...consulta('GET /api/catalogo/cargas/:carga', { params: { carga } }),
    refetchInterval: ({ state }) => (['en_cola', 'leyendo'].includes(state.data?.estado ?? '') ? ENTRE_MIRADAS : false),
  })
  return (
    <Pantalla
      titulo={vista.data ? `Archivo «${vista.data.nombre}»` : 'Archivo del Catálogo'}
      migas={[MIGA_CATALOGO, MIGA_VERSIONES, CARGAR]}
    >
      <SoloQuienPublica>
        <Datos de={vista}>
          {(datos) => (
            <>
              <p>
                <EstadoCarga estado={datos.estado} />
              </p>
              {datos.previa ? <VistaPrevia carga={datos} previa={datos.previa} /> : <SinPrevia carga={datos} />}
            </>
          )}
        </Datos>
      </SoloQuienPublica>
    </Pantalla>
  )
}

function VistaPrevia({ carga, previa }: { carga: CargaVista; previa: Previa }) {
  const [{ seccion = '' }] = useFiltros()
  const { cuenta } = previa
  const cambian = cuenta.inactivo + cuenta.cambia + cuenta.nuevo + cuenta.reactivado
  const hallazgos = previa.grupos.reduce((suma, g) => suma + g.cuantos, 0)
  const lista = [
    { seccion: '', texto: 'Resumen' },
    { seccion: 'cambios', texto: 'Qué cambia', cuenta: cambian },
    { seccion: 'afectadas', texto: 'Metas que quedan sin código', cuenta: previa.metasAfectadas },
    { seccion: 'hallazgos', texto: 'Hallazgos', cuenta: hallazgos },
  ]
  return (
    <>
      <Pestanas
        etiqueta="Partes de la vista previa"
        pestanas={lista.map((p) => ({
          ...p,
          a: '.',
          busqueda: { seccion: p.seccion || undefined },
          activa: p.seccion === seccion,
        }))}
      />
      <Seccion seccion={seccion} carga={carga} previa={previa} />
    </>
  )
}

function Seccion({ seccion, carga, previa }: { seccion: string; carga: CargaVista; previa: Previa }) {
  if (seccion === 'cambios') return <CambiosDeCarga carga={carga.id} cuenta={previa.cuenta} />
  if (seccion === 'afectadas')
    return <ListaAfectadas clave="GET /api/catalogo/cargas/:carga/afectadas" params={{ carga: carga.id }} />
  if (seccion === 'hallazgos')
    return previa.grupos.length === 0 ? (
      <p>El archivo se leyó sin nada que señalar.</p>
    ) : (
      <GruposHallazgos grupos={previa.grupos} />
    )
  return <Resumen carga={carga} previa={previa} />
}

function Resumen({ carga, previa }: { carga: CargaVista; previa: Previa }) {
  const { contra, cuenta } = previa
  return (
    <>
      <Definiciones
        lista={[
          {
            nombre: 'Trae',
            valor: `${contar(previa.indicadores, 'indicador', 'indicadores')} de ${contar(previa.productos, 'producto', 'productos')}, en ${contar(previa.programas, 'programa', 'programas')} y ${contar(previa.sectores, 'sector', 'sectores')}`,
          },
          {
            nombre: 'Comparado con',
            valor: contra ? `${contra.nombre} (desde el ${formatFecha(contra.desde)})` : 'Es la primera versión',
          },
          { nombre: 'Quedan inactivos', valor: formatNumero(String(cuenta.inactivo)) },
          { nombre: 'Cambian de nombre o unidad', valor: formatNumero(String(cuenta.cambia)) },
          { nombre: 'Nuevos', valor: formatNumero(String(cuenta.nuevo)) },
          { nombre: 'Vuelven a estar activos', valor: formatNumero(String(cuenta.reactivado)) },
          {
            nombre: 'Metas con un código que cesa',
            valor: `${formatNumero(String(previa.metasAfectadas))}, de ${contar(previa.entidadesAfectadas, 'entidad', 'entidades')}`,
          },
        ]}
      />
      {previa.errores > 0 ? (
        <Aviso tono="error" titulo={`Hay ${contar(previa.errores, 'error', 'errores')} en el archivo`}>
          <p>
            Una fila con error se deja fuera, y su código quedaría inactivo. Corrija el archivo y cárguelo de nuevo.
          </p>
        </Aviso>
      ) : null}
      <Publicar carga={carga} previa={previa} />
    </>
  )
}

function SinPrevia({ carga }: { carga: CargaVista }) {
  const { estado, progreso, rechazo, version } = carga
  if (estado === 'en_cola' || estado === 'leyendo')
    return (
      <div className="pila" role="status">
        <Barra etiqueta="Lectura del archivo" fraccion={progreso ?? 0} figura={formatPorcentaje(progreso ?? 0, 0)} />
        <p className="tenue">Puede salir de esta página: la lectura sigue y la encontrará aquí.</p>
      </div>
    )
  if (estado === 'publicada')
    return (
      <Aviso tono="bien">
        <p>Este archivo es la versión del Catálogo que rige desde el {version ? formatFecha(version) : ''}.</p>
      </Aviso>
    )
  return (
    <>
      {rechazo ? (
        <section className="pila pila--2">
          <h2>Por qué no se puede leer</h2>
          <ListaHallazgos hallazgos={rechazo} />
        </section>
      ) : (
        <p>De este archivo no quedó nada que publicar.</p>
      )}
      <p>
        <EnlaceBoton to="/catalogo/cargas" variante="principal">
          Cargar otro archivo
        </EnlaceBoton>
      </p>
    </>
  )
}
