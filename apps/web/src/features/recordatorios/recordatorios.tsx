// What was reminded to whom, when, and what became of it: each sees its own territory.
import { territorioDe } from '@kpt/domain/acceso'
import { CLASES_RECORDATORIO, type ClaseRecordatorio } from '@kpt/domain/calendario'
import { NOMBRES_ENTREGA, NOMBRES_RECORDATORIO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../api/consulta.ts'
import { type Filtros, paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { type Sesion, useSesion } from '../../app/sesion.ts'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { COLUMNAS, type Entrega } from './columnas.tsx'

const TAMANO = 25
const ENTREGAS = Object.keys(NOMBRES_ENTREGA) as Entrega[]

export function PantallaRecordatorios() {
  const [filtros, cambiar] = useFiltros()
  const sesion = useSesion()
  const pagina = paginaDe(filtros)
  const { entidad } = filtros
  const consulta = { entidad, clase: claseDe(filtros), entrega: entregaDe(filtros), pagina, tamano: TAMANO }
  const lista = useQuery(consultaPaginada('GET /api/recordatorios', { consulta }))
  return (
    <Pantalla
      titulo="Recordatorios de plazos"
      entrada="KPT escribe a quien debe algo cuando abre, cuando se acerca el límite, el último día y cuando vence. A quien ya cumplió o no se le exige no le escribe."
      migas={[{ texto: 'Calendario', a: '/calendario' }]}
      acciones={
        <>
          {sesion?.rol === 'usuario_lider' ? null : (
            <EnlaceBoton to="/recordatorios/resumenes">Resúmenes a las gobernaciones</EnlaceBoton>
          )}
          <EnlaceBoton to="/recordatorios/dias" variante={configura(sesion) ? 'principal' : 'normal'}>
            Días de aviso
          </EnlaceBoton>
        </>
      }
    >
      <div className="filtros">
        <CampoSeleccion
          etiqueta="Qué se recordó"
          value={claseDe(filtros) ?? ''}
          onChange={(e) => cambiar({ clase: e.target.value || undefined })}
          opciones={[
            { valor: '', texto: 'Todo' },
            ...CLASES_RECORDATORIO.map((c) => ({ valor: c, texto: NOMBRES_RECORDATORIO[c] })),
          ]}
        />
        <CampoSeleccion
          etiqueta="Entrega"
          value={entregaDe(filtros) ?? ''}
          onChange={(e) => cambiar({ entrega: e.target.value || undefined })}
          opciones={[{ valor: '', texto: 'Todas' }, ...ENTREGAS.map((e) => ({ valor: e, texto: NOMBRES_ENTREGA[e] }))]}
        />
      </div>
      {entidad ? (
        <p className="acciones">
          <span>
            Solo los de la entidad <span className="numero">{entidad}</span>
          </span>
          <Boton onClick={() => cambiar({ entidad: undefined })}>Ver todas</Boton>
        </p>
      ) : null}
      <Datos de={lista} lineas={6}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="No hay recordatorios">
              <p>Aparecen aquí cuando un plazo abre, se acerca o vence y alguien debe algo.</p>
            </Vacio>
          ) : (
            <>
              <Tabla
                titulo="Recordatorios, del más reciente al más antiguo"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={(r) => [r.entidad.codigo, r.vigencia, r.corte, r.actividad, r.clave, r.en].join('/')}
              />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="recordatorios" una="recordatorio" />
            </>
          )
        }
      </Datos>
    </Pantalla>
  )
}

function configura(sesion: Sesion | null | undefined): boolean {
  return !!sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'recordatorio.configurar') !== null
}

/** Anything can be written in the address. */
function claseDe({ clase }: Filtros): ClaseRecordatorio | undefined {
  return CLASES_RECORDATORIO.find((c) => c === clase)
}

function entregaDe({ entrega }: Filtros): Entrega | undefined {
  return ENTREGAS.find((e) => e === entrega)
}
