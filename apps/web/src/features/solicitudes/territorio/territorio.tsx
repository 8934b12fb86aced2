// Who asks to lead the entities of a territory: for the gobernación, the requests of its municipalities under way, in one list.
import { useQuery } from '@tanstack/react-query'
import { consultaPaginada } from '../../../api/consulta.ts'
import { paginaDe, useFiltros } from '../../../app/filtros.ts'
import { Pantalla } from '../../../app/pantalla.tsx'
import { useAhora } from '../../../app/reloj.ts'
import { Boton } from '../../../ui/boton.tsx'
import { Buscar } from '../../../ui/buscar.tsx'
import { Datos } from '../../../ui/datos.tsx'
import { Paginador } from '../../../ui/paginador.tsx'
import { Tabla } from '../../../ui/tabla.tsx'
import { Vacio } from '../../../ui/vacio.tsx'
import { columnasDe } from './columnas.tsx'

const TAMANO = 25

export function PantallaSolicitudesDelTerritorio() {
  const [filtros, cambiar] = useFiltros()
  const pagina = paginaDe(filtros)
  const ahora = useAhora()
  const consulta = { texto: filtros.texto || undefined, pagina, tamano: TAMANO }
  const lista = useQuery(consultaPaginada('GET /api/solicitudes', { consulta }))
  const paginador = { pagina, tamano: TAMANO, que: 'solicitudes', una: 'solicitud' }
  return (
    <Pantalla
      titulo="Solicitudes de usuario líder"
      entrada="Personas que piden ser el usuario líder de sus municipios. Soporte del DNP decide; mientras tanto usted puede oponerse."
    >
      <search className="filtros no-imprimir">
        <Buscar
          etiqueta="Radicado, persona o municipio"
          texto={filtros.texto ?? ''}
          onBuscar={(texto) => cambiar({ texto })}
        />
      </search>
      <Datos de={lista}>
        {({ filas, total }) =>
          filas.length === 0 ? (
            <Vacia buscado={filtros.texto ?? ''} onQuitar={() => cambiar({ texto: undefined })} />
          ) : (
            <div className="pila pila--2">
              <Paginador {...paginador} total={total} />
              <Tabla
                titulo="Solicitudes en curso"
                tituloOculto
                columnas={columnasDe(ahora)}
                filas={filas}
                clave={(f) => f.radicado}
              />
              {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

function Vacia({ buscado, onQuitar }: { buscado: string; onQuitar: () => void }) {
  if (buscado !== '')
    return (
      <Vacio
        titulo="Ninguna solicitud en curso cumple lo que busca"
        accion={<Boton onClick={onQuitar}>Quitar la búsqueda</Boton>}
      >
        <p>Se busca en el radicado, el nombre de la persona y el del municipio.</p>
      </Vacio>
    )
  return (
    <Vacio titulo="Nadie lo está pidiendo">
      <p>Cuando alguien pida ser usuario líder de uno de sus municipios, aparecerá aquí y se lo diremos por correo.</p>
    </Vacio>
  )
}
