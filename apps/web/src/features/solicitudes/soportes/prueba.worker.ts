import { buscarPrueba } from './prueba.ts'

type Pedido = { readonly reto: string; readonly dificultad: number }

self.onmessage = ({ data }: MessageEvent<Pedido>) => {
  self.postMessage(buscarPrueba(data.reto, data.dificultad))
}
