// Execution of vigencias that were not reported in KPT: which there are, what is loaded of each, and the way to load it.
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { migaEntidad, useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Datos } from '../../ui/datos.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { columnasVigencias } from './columnas.tsx'
import { RUTA_VIGENCIAS, type Vigencia } from './consulta.ts'
import { DeVigencia } from './de-vigencia.tsx'

export function PantallaEjecucionAnterior() {
  const { entidad } = useParams({ from: '/entidades/$entidad/ejecucion-anterior' })
  const nombre = useNombreEntidad(entidad)
  const vigencias = useQuery(consulta(RUTA_VIGENCIAS, { params: { entidad } }))
  return (
    <Pantalla
      titulo="Ejecución anterior"
      de={nombre}
      entrada="Lo que la entidad ejecutó en años que no reportó en KPT. Entra en el avance del cuatrienio, marcado como cargado y no reportado."
      migas={[migaEntidad(entidad, nombre), { texto: 'Reportes', a: `/entidades/${entidad}/reportes` }]}
    >
      <Datos de={vigencias}>{(v) => <Vigencias entidad={entidad} vigencias={v.vigencias} />}</Datos>
    </Pantalla>
  )
}

function Vigencias({ entidad, vigencias }: { entidad: string; vigencias: readonly Vigencia[] }) {
  const [filtros] = useFiltros()
  const sesion = useSesion()
  const carga = sesion?.entidad?.codigo === entidad && sesion.rol === 'usuario_lider'
  const elegida = vigencias.find((v) => String(v.vigencia) === filtros.vigencia)
  if (vigencias.length === 0)
    return (
      <Vacio titulo="No hay vigencias anteriores">
        <p>Aquí aparecen los años terminados del periodo del plan.</p>
      </Vacio>
    )
  return (
    <>
      <Tabla
        titulo="Vigencias terminadas"
        columnas={columnasVigencias(carga)}
        filas={vigencias}
        clave={(v) => String(v.vigencia)}
        estrecha={480}
      />
      {elegida ? <DeVigencia key={elegida.vigencia} entidad={entidad} vigencia={elegida} puedeCargar={carga} /> : null}
    </>
  )
}
