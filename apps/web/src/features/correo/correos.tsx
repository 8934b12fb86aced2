// Outgoing mail for whoever runs the system: what waits, what could not leave and why, what left. Never what a letter says.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { type Filtros, paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { COLUMNAS } from './columnas.tsx'
import { ESTADOS, type EstadoCorreo, estadoDe, NOMBRES_ESTADO, SIN_CORREOS } from './estado.ts'
import './correo.css'

const TAMANO = 25

type Lista = Respuesta<'GET /api/correos'>

export function PantallaCorreos() {
  const [filtros] = useFiltros()
  const estado = estadoDe(filtros)
  const pagina = paginaDe(filtros)
  const { sujeto } = filtros
  const correos = useQuery(
    consultaPaginada('GET /api/correos', { consulta: { estado, sujeto, pagina, tamano: TAMANO } }),
  )
  return (
    <Pantalla
      titulo="Correos"
      entrada="Lo que KPT envió por correo y lo que no pudo salir. El texto de los correos no se muestra."
    >
      {correos.data ? <AvisoModo modo={correos.data.modo} /> : null}
      <Partes estado={estado} filtros={filtros} cuentas={correos.data?.cuentas} />
      <Datos de={correos}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo={SIN_CORREOS[estado].titulo}>
              <p>{SIN_CORREOS[estado].frase}</p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="correos" una="correo" />
              <Tabla
                titulo={NOMBRES_ESTADO[estado]}
                tituloOculto
                columnas={COLUMNAS[estado]}
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

function AvisoModo({ modo }: { modo: Lista['modo'] }) {
  if (modo === 'ninguno')
    return (
      <Aviso tono="alerta" titulo="No hay servidor de correo">
        <p>
          Los correos se guardan y no salen. Quien opera el sistema debe configurar KPT_SMTP; entonces saldrán los que
          aún sirvan.
        </p>
      </Aviso>
    )
  return modo === 'buzon' ? (
    <Aviso tono="nota">
      <p>
        En la demostración los correos no salen: quedan en el <Link to="/buzon">buzón en pantalla</Link>.
      </p>
    </Aviso>
  ) : null
}

type PropsPartes = {
  readonly estado: EstadoCorreo
  readonly filtros: Filtros
  readonly cuentas: Lista['cuentas'] | undefined
}

function Partes({ estado, filtros, cuentas }: PropsPartes) {
  return (
    <Pestanas
      etiqueta="Correos por estado"
      pestanas={ESTADOS.map((e) => ({
        texto: NOMBRES_ESTADO[e],
        a: '/correos',
        busqueda: { estado: e === 'muerto' ? undefined : e, sujeto: filtros.sujeto },
        activa: e === estado,
        ...(cuentas === undefined ? {} : { cuenta: cuentas[e] }),
      }))}
    />
  )
}
