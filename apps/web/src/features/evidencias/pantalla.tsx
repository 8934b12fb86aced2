// The evidence of a corte: all of it, what supports nothing yet, what has personal data; each linked to as many metas as it serves.
import type { ClaseEvidencia } from '@kpt/domain/seguimiento'
import { contar, NOMBRES_CLASE_EVIDENCIA, nombreDeReporte } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import type { Clave } from '../reportes/borrador/red.ts'
import { direccionReporte } from '../reportes/direccion.ts'
import { migasReporte } from '../reportes/migas.ts'
import { useClaveReporte } from '../reportes/usar-reporte.ts'
import { AgregarEvidencia } from './agregar.tsx'
import { Asociar } from './asociar.tsx'
import { Corregir } from './corregir.tsx'
import { archivoDe } from './de-la-meta.tsx'
import { MetasDe } from './metas-de.tsx'
import { Agregada, QueEs } from './que-es.tsx'
import { Retirar } from './retirar.tsx'
import { ListaSubidas } from './subidas/lista-subidas.tsx'
import { type Evidencia, type Lista, RUTA } from './tipos.ts'
import './evidencias.css'

const TAMANO = 25
const VER = {
  todas: 'Todas las del corte',
  sin_metas: 'Las que no respaldan ninguna meta',
  personales: 'Las que contienen datos personales',
  anteriores: 'Las de otros cortes, para volver a usarlas',
  retiradas: 'Las que se retiraron',
} as const
type Ver = keyof typeof VER

export function PantallaEvidencias() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  const [filtros] = useFiltros()
  const ver: Ver = filtros.ver && Object.hasOwn(VER, filtros.ver) ? (filtros.ver as Ver) : 'todas'
  const lista = useQuery(
    consultaPaginada(`GET ${RUTA}`, {
      params: clave,
      consulta: {
        ...{ filtro: ver, pagina: paginaDe(filtros), tamano: TAMANO },
        clase: (filtros.clase || undefined) as ClaseEvidencia | undefined,
        meta: filtros.meta || undefined,
      },
    }),
  )
  return (
    <Pantalla
      titulo="Evidencias del corte"
      de={`${nombreDeReporte(clave)} · ${nombre}`}
      migas={migasReporte(clave, nombre, true)}
      entrada="Archivos, fotos y enlaces que muestran lo que se reporta. Una evidencia puede respaldar varias metas."
    >
      <ListaSubidas clave={clave} />
      {lista.data?.puedeEditar ? (
        <Desplegable titulo="Agregar evidencias">
          <AgregarEvidencia clave={clave} metas={[]} />
        </Desplegable>
      ) : null}
      <Filtros ver={ver} />
      <Datos de={lista} lineas={6}>
        {(datos) => <Filas clave={clave} datos={datos} ver={ver} />}
      </Datos>
    </Pantalla>
  )
}

function Filtros({ ver }: { ver: Ver }) {
  const [filtros, cambiar] = useFiltros()
  return (
    <search className="filtros">
      <CampoSeleccion
        etiqueta="Ver"
        value={ver}
        onChange={(e) => cambiar({ ver: e.target.value === 'todas' ? undefined : e.target.value })}
        opciones={Object.entries(VER).map(([valor, texto]) => ({ valor, texto }))}
      />
      <CampoSeleccion
        etiqueta="Clase"
        value={filtros.clase ?? ''}
        onChange={(e) => cambiar({ clase: e.target.value || undefined })}
        opciones={[
          { valor: '', texto: 'Todas' },
          ...Object.entries(NOMBRES_CLASE_EVIDENCIA).map(([valor, texto]) => ({ valor, texto })),
        ]}
      />
    </search>
  )
}

function Filas({ clave, datos, ver }: { clave: Clave; datos: Lista; ver: Ver }) {
  const { filas, total, pagina, puedeEditar } = datos
  if (total === 0)
    return (
      <Vacio titulo={ver === 'todas' ? 'Este corte no tiene evidencias todavía' : 'No hay ninguna así'}>
        <p>
          {puedeEditar
            ? 'Agréguelas aquí, o desde cada meta en la página del reporte.'
            : 'Las agrega la entidad mientras prepara su reporte.'}
        </p>
      </Vacio>
    )
  return (
    <div className="pila">
      <Paginador pagina={pagina} tamano={TAMANO} total={total} que="evidencias" una="evidencia" />
      <ul className="evidencias__lista">
        {filas.map((e) => (
          <QueEs key={e.id} evidencia={e} archivo={archivoDe(clave, e)}>
            <Agregada evidencia={e} />
            <p>
              {e.metas.length === 0
                ? 'No respalda ninguna meta de este corte.'
                : `Respalda ${contar(e.metas.length, 'meta', 'metas')} de este corte: `}
              <MetasDe metas={e.metas} a={direccionReporte(clave)} />
            </p>
            {puedeEditar && e.retirada === null ? <Actos clave={clave} evidencia={e} /> : null}
          </QueEs>
        ))}
      </ul>
    </div>
  )
}

function Actos({ clave, evidencia }: { clave: Clave; evidencia: Evidencia }) {
  return (
    <div className="acciones">
      <Asociar clave={clave} evidencia={evidencia} />
      <Corregir clave={clave} evidencia={evidencia} />
      <Retirar clave={clave} evidencia={evidencia} />
    </div>
  )
}
