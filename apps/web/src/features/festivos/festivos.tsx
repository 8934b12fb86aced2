// The holidays of a year in public: each with the law or the act that gives it, what they do to the limits, and what was registered.
import { territorioDe } from '@kpt/domain/acceso'
import { conDia, NOMBRES_FESTIVO } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Apagadas } from './apagadas.tsx'
import { Hechos } from './hechos.tsx'
import { Limites } from './limites.tsx'

export type Festivos = Respuesta<'GET /api/calendario/festivos'>
type Festivo = Festivos['festivos'][number]

/** The law of 1983 is the first on file, and it rules since the next year. */
const ANIOS = Array.from({ length: 2060 - 1984 + 1 }, (_, i) => 2060 - i)

export function PantallaFestivos() {
  const [{ anio, hecho }, cambiar] = useFiltros()
  const sesion = useSesion()
  const registra = !!sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'festivo.registrar') !== null
  const ver = useQuery(consulta('GET /api/calendario/festivos', { consulta: { anio: anioDe(anio) } }))
  return (
    <Pantalla
      titulo="Días festivos"
      entrada="Los días hábiles van de lunes a viernes, sin estos. Cada uno dice la ley o el acto que lo dispone."
      migas={[{ texto: 'Calendario', a: '/calendario' }]}
      acciones={
        registra ? (
          <EnlaceBoton to="/calendario/festivos/cambio" variante="principal">
            Agregar un día festivo
          </EnlaceBoton>
        ) : null
      }
    >
      {hecho ? (
        <Aviso tono="bien" vivo enfocar titulo="El cambio quedó registrado">
          <p>Rige desde ahora. Lo que se sabía antes no cambia.</p>
        </Aviso>
      ) : null}
      <Datos de={ver} lineas={12}>
        {(festivos) => (
          <>
            <CampoSeleccion
              id="anio"
              etiqueta="Año"
              ancho="corto"
              value={String(festivos.anio)}
              onChange={(e) => cambiar({ anio: e.target.value, hecho: undefined })}
              opciones={ANIOS.map((n) => ({ valor: String(n), texto: String(n) }))}
            />
            <Tabla
              titulo={`Días festivos de ${festivos.anio}`}
              columnas={registra ? [...COLUMNAS, CAMBIAR] : COLUMNAS}
              filas={festivos.festivos}
              clave={(f) => `${f.fecha}/${f.clave}`}
              estrecha={480}
            />
            <Apagadas apagadas={festivos.apagadas} registra={registra} />
            <Limites festivos={festivos} />
            <Hechos hechos={festivos.hechos} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

/** Anything can be written in the address: what is not a year of the list shows this one. */
function anioDe(texto: string | undefined): number | undefined {
  return ANIOS.includes(Number(texto)) ? Number(texto) : undefined
}

const COLUMNAS: Columna<Festivo>[] = [
  { clave: 'fecha', titulo: 'Día', nombra: true, celda: (f) => conDia(f.fecha) },
  { clave: 'nombre', titulo: 'Festivo', celda: (f) => (f.clave ? NOMBRES_FESTIVO[f.clave] : f.motivo) },
  { clave: 'cita', titulo: 'Lo dispone', celda: (f) => f.cita },
]

const CAMBIAR: Columna<Festivo> = {
  clave: 'cambiar',
  titulo: 'Cambiar',
  celda: (f) => (
    <EnlaceBoton
      to="/calendario/festivos/cambio"
      variante="texto"
      search={f.clave ? { regla: f.clave } : { retira: f.fecha }}
    >
      {f.clave ? 'Apagar' : 'Retirar'}
      <span className="solo-lector"> el {conDia(f.fecha)}</span>
    </EnlaceBoton>
  ),
}
