// Progress of one entity out of its last submitted version, by any dimension of its plan, each figure opened.
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { isErrorApi } from '../../api/problema.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Antetitulo } from './antetitulo.tsx'
import { type Dimension, dimensionDe, NOMBRE_DIMENSION, PestanasDimension } from './dimensiones.tsx'
import { claveDe, direccionReporte, nombreCorte } from './direccion.ts'
import { Figuras } from './figuras.tsx'
import { Grupos } from './grupos.tsx'
import { MetasDelGrupo } from './metas-grupo.tsx'
import { useMigasAvance } from './migas.ts'
import { OrigenCifras } from './origen.tsx'
import { SinVersion } from './sin-version.tsx'
import type { AvanceEntidad, Clave } from './tipos.ts'
import { useCorte } from './usar-corte.ts'
import { TendenciaAvance } from './variantes/tendencia-avance.tsx'
import { Variantes } from './variantes/variantes.tsx'
import './tablero.css'

export type PropsAvance = {
  readonly clave: Clave
  readonly avance: AvanceEntidad
  readonly dimension: Dimension
  readonly cerrada: boolean
}

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance'

export function PantallaAvance() {
  const clave = claveDe(useParams({ from: '/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/avance' }))
  const nombre = useNombreEntidad(clave.entidad)
  const corte = useCorte(clave)
  const cerrada = corte?.cerrada ?? false
  const avance = useQuery(consulta(RUTA, { params: clave }))
  return (
    <Pantalla
      titulo={`Avance de ${nombre}`}
      antetitulo={<Antetitulo texto={nombreCorte(clave)} demostracion={corte?.demostracion ?? false} />}
      migas={useMigasAvance(clave, nombre)}
      acciones={<EnlaceBoton to={direccionReporte(clave)}>Ver el reporte</EnlaceBoton>}
    >
      <Datos
        de={avance}
        lineas={12}
        siFalla={(e) => (isErrorApi(e, 'reporte.no_existe') ? <SinVersion clave={clave} nombre={nombre} /> : null)}
      >
        {(datos) => (
          <>
            <OrigenCifras clave={clave} origen={datos} />
            <section className="seccion" aria-labelledby="avance-plan">
              <h2 id="avance-plan">{cerrada ? 'Avance de la vigencia' : 'Avance al corte'}: todo el plan</h2>
              <Figuras sumas={datos.plan} metodologia={datos.metodologia} cerrada={cerrada} de="de todo el plan" />
              <Variantes de={datos.plan} avance={datos} cerrada={cerrada} clave={clave} entero />
              <TendenciaAvance clave={clave} de={{}} nombre="de todo el plan" />
            </section>
            <PorDimension clave={clave} cerrada={cerrada} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function PorDimension({ clave, cerrada }: Pick<PropsAvance, 'clave' | 'cerrada'>) {
  const [filtros] = useFiltros()
  const dimension = dimensionDe(filtros.dimension)
  const avance = useQuery(consulta(RUTA, { params: clave, consulta: { dimension } }))
  return (
    <>
      <section className="seccion" aria-labelledby="avance-grupos">
        <h2 id="avance-grupos">Avance por {NOMBRE_DIMENSION[dimension]}</h2>
        <PestanasDimension actual={dimension} />
        <Datos de={avance}>{(datos) => <Grupos {...{ clave, cerrada, dimension }} avance={datos} />}</Datos>
      </section>
      {avance.data ? (
        <MetasDelGrupo key={`${dimension} ${filtros.grupo}`} {...{ clave, cerrada, dimension }} avance={avance.data} />
      ) : null}
    </>
  )
}
