// The mailbox on screen: the letters that the demonstration would have sent. Public, because everything in it is invented.
import { formatInstante } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { SinBuzon, sinBuzon } from './sin-buzon.tsx'
import './correo.css'

const TAMANO = 25

type Fila = Respuesta<'GET /api/demostracion/correos'>['filas'][number]

export function PantallaBuzon() {
  const [filtros] = useFiltros()
  const pagina = paginaDe(filtros)
  const buzon = useQuery(consultaPaginada('GET /api/demostracion/correos', { consulta: { pagina, tamano: TAMANO } }))
  return (
    <Pantalla
      titulo="Buzón de la demostración"
      entrada="Los correos que KPT habría enviado. Ninguno salió de aquí: las personas y sus direcciones son inventadas."
    >
      <Datos de={buzon} siFalla={(error) => (sinBuzon(error) ? <SinBuzon /> : null)}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="Todavía no hay correos">
              <p>
                Cuando alguien pida un usuario, reciba una invitación o cambie su contraseña, el correo aparecerá aquí.
              </p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="correos" una="correo" />
              <Tabla
                titulo="Correos, primero el último"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={(f) => f.id}
              />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

const COLUMNAS: Columna<Fila>[] = [
  {
    clave: 'asunto',
    titulo: 'Asunto',
    nombra: true,
    ancho: 'largo',
    celda: (f) => (
      <Link className="enlace-fila" to="/buzon/$correo" params={{ correo: f.id }}>
        {f.asunto}
      </Link>
    ),
  },
  { clave: 'para', titulo: 'Para', ancho: 'medio', celda: (f) => <span className="direccion">{f.para}</span> },
  { clave: 'cuando', titulo: 'Escrito', celda: (f) => formatInstante(Date.parse(f.creadoEn)) },
]
